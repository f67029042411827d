CREATE TABLE `job_step` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`next` text NOT NULL,
	`code` text,
	`milliseconds` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `job_step_at` ON `job_step` (`at`);--> statement-breakpoint
CREATE INDEX `job_step_next` ON `job_step` (`next`,`at`);--> statement-breakpoint
CREATE TABLE `mark` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`count` integer DEFAULT 1 NOT NULL,
	`note` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `metric` (
	`name` text NOT NULL,
	`labels` text NOT NULL,
	`bucket` integer NOT NULL,
	`count` integer NOT NULL,
	`total` integer NOT NULL,
	PRIMARY KEY(`name`, `labels`, `bucket`)
);
--> statement-breakpoint
-- It writes into the outbox, and comes back below.
DROP TRIGGER `optimization_notify`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`taken_until` integer,
	PRIMARY KEY(`kind`, `subject_id`),
	CONSTRAINT "outbox_kind" CHECK("__new_outbox"."kind" IN ('parse', 'optimize', 'export', 'clean', 'notify', 'canary'))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("kind", "subject_id", "created_at", "taken_until") SELECT "kind", "subject_id", "created_at", "taken_until" FROM `outbox`;--> statement-breakpoint
-- meant: rows moved above
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE INDEX `attempt_window` ON `attempt` (`window_start`);--> statement-breakpoint
CREATE INDEX `job_description_deleted` ON `job_description` (`deleted_at`) WHERE file_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `resume_deleted` ON `resume` (`deleted_at`) WHERE file_key IS NOT NULL;--> statement-breakpoint
CREATE INDEX `user_unproven` ON `user` (`email_verified`,`created_at`);--> statement-breakpoint
CREATE INDEX `verification_expires` ON `verification` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `optimization_resume` ON `optimization` (`resume_id`);--> statement-breakpoint
CREATE INDEX `optimization_master` ON `optimization` (`master_id`);--> statement-breakpoint
CREATE INDEX `optimization_job_description` ON `optimization` (`job_description_id`);--> statement-breakpoint
CREATE INDEX `optimization_retry` ON `optimization` (`retry_of`);--> statement-breakpoint
CREATE INDEX `resume_master` ON `resume` (`master_id`);--> statement-breakpoint
CREATE INDEX `verification_value` ON `verification` (`value`);
--> statement-breakpoint
CREATE TRIGGER `optimization_notify` AFTER UPDATE OF `status`, `mail_origin` ON `optimization`
WHEN NEW.`mail_origin` IS NOT NULL AND NEW.`mailed_at` IS NULL AND NEW.`status` IN ('completed', 'failed')
BEGIN
	INSERT OR IGNORE INTO `outbox` (`kind`, `subject_id`, `created_at`)
	VALUES ('notify', NEW.`id`, NEW.`updated_at`);
END;
--> statement-breakpoint
CREATE TRIGGER `optimization_step` AFTER UPDATE OF `status` ON `optimization`
WHEN NEW.`status` <> OLD.`status` AND OLD.`status` IN ('queued', 'processing', 'generating')
BEGIN
	INSERT INTO `job_step` (`kind`, `state`, `next`, `code`, `milliseconds`, `at`)
	VALUES (
		'optimize', OLD.`status`, NEW.`status`,
		CASE NEW.`status` WHEN 'failed' THEN NEW.`error_code` END,
		max(0, NEW.`updated_at` - OLD.`updated_at`), NEW.`updated_at`
	);
END;
--> statement-breakpoint
CREATE TRIGGER `export_file_step` AFTER UPDATE OF `status` ON `export_file`
WHEN NEW.`status` <> OLD.`status` AND OLD.`status` IN ('queued', 'rendering')
BEGIN
	INSERT INTO `job_step` (`kind`, `state`, `next`, `code`, `milliseconds`, `at`)
	VALUES (
		'export',
		CASE OLD.`status` WHEN 'rendering' THEN 'processing' ELSE 'queued' END,
		CASE NEW.`status` WHEN 'rendering' THEN 'processing' WHEN 'ready' THEN 'completed' ELSE NEW.`status` END,
		CASE NEW.`status` WHEN 'failed' THEN NEW.`error_code` END,
		max(0, NEW.`updated_at` - OLD.`updated_at`), NEW.`updated_at`
	);
END;
--> statement-breakpoint
-- A reading is claimed by its lease alone, which ends a minute after it (leaseMilliseconds.parse).
CREATE TRIGGER `resume_claim_step` AFTER UPDATE OF `lease_until` ON `resume`
WHEN NEW.`status` = 'parsing' AND OLD.`lease_until` IS NULL AND NEW.`lease_until` IS NOT NULL
BEGIN
	INSERT INTO `job_step` (`kind`, `state`, `next`, `milliseconds`, `at`)
	VALUES (
		'parse', 'queued', 'processing',
		max(0, NEW.`lease_until` - 60000 - OLD.`updated_at`), NEW.`lease_until` - 60000
	);
END;
--> statement-breakpoint
-- A reading that fails leaves a resume that was read before completed, with no new master.
CREATE TRIGGER `resume_step` AFTER UPDATE OF `status` ON `resume`
WHEN OLD.`status` = 'parsing' AND NEW.`status` IN ('completed', 'failed')
BEGIN
	INSERT INTO `job_step` (`kind`, `state`, `next`, `code`, `milliseconds`, `at`)
	VALUES (
		'parse',
		CASE WHEN OLD.`lease_until` IS NULL THEN 'queued' ELSE 'processing' END,
		CASE WHEN NEW.`error_code` IS NULL THEN 'completed' ELSE 'failed' END,
		NEW.`error_code`,
		max(0, NEW.`updated_at` - coalesce(OLD.`lease_until` - 60000, OLD.`updated_at`)),
		NEW.`updated_at`
	);
END;
--> statement-breakpoint
-- The bounds are those of src/metric/bounds.ts.
CREATE TRIGGER `job_step_metric` AFTER INSERT ON `job_step`
BEGIN
	INSERT INTO `metric` (`name`, `labels`, `bucket`, `count`, `total`)
	VALUES (
		'job_state',
		json_object('kind', NEW.`kind`, 'state', NEW.`state`, 'next', NEW.`next`),
		CASE
			WHEN NEW.`milliseconds` <= 5 THEN 5
			WHEN NEW.`milliseconds` <= 10 THEN 10
			WHEN NEW.`milliseconds` <= 25 THEN 25
			WHEN NEW.`milliseconds` <= 50 THEN 50
			WHEN NEW.`milliseconds` <= 100 THEN 100
			WHEN NEW.`milliseconds` <= 250 THEN 250
			WHEN NEW.`milliseconds` <= 500 THEN 500
			WHEN NEW.`milliseconds` <= 1000 THEN 1000
			WHEN NEW.`milliseconds` <= 2500 THEN 2500
			WHEN NEW.`milliseconds` <= 5000 THEN 5000
			WHEN NEW.`milliseconds` <= 10000 THEN 10000
			WHEN NEW.`milliseconds` <= 30000 THEN 30000
			WHEN NEW.`milliseconds` <= 60000 THEN 60000
			WHEN NEW.`milliseconds` <= 300000 THEN 300000
			WHEN NEW.`milliseconds` <= 600000 THEN 600000
			ELSE 0 END,
		1,
		NEW.`milliseconds`
	)
	ON CONFLICT (`name`, `labels`, `bucket`) DO UPDATE SET
		`count` = `count` + 1,
		`total` = `total` + excluded.`total`;
END;
--> statement-breakpoint
-- Neither what was answered from before nor money that is set aside is a call.
CREATE TRIGGER `model_call_metric` AFTER INSERT ON `model_call`
WHEN NEW.`provider` <> '' AND NEW.`cached` = 0
BEGIN
	INSERT INTO `metric` (`name`, `labels`, `bucket`, `count`, `total`)
	VALUES (
		'model_call',
		json_object('provider', NEW.`provider`, 'outcome', NEW.`outcome`),
		CASE
			WHEN NEW.`milliseconds` <= 5 THEN 5
			WHEN NEW.`milliseconds` <= 10 THEN 10
			WHEN NEW.`milliseconds` <= 25 THEN 25
			WHEN NEW.`milliseconds` <= 50 THEN 50
			WHEN NEW.`milliseconds` <= 100 THEN 100
			WHEN NEW.`milliseconds` <= 250 THEN 250
			WHEN NEW.`milliseconds` <= 500 THEN 500
			WHEN NEW.`milliseconds` <= 1000 THEN 1000
			WHEN NEW.`milliseconds` <= 2500 THEN 2500
			WHEN NEW.`milliseconds` <= 5000 THEN 5000
			WHEN NEW.`milliseconds` <= 10000 THEN 10000
			WHEN NEW.`milliseconds` <= 30000 THEN 30000
			WHEN NEW.`milliseconds` <= 60000 THEN 60000
			WHEN NEW.`milliseconds` <= 300000 THEN 300000
			WHEN NEW.`milliseconds` <= 600000 THEN 600000
			ELSE 0 END,
		1,
		NEW.`milliseconds`
	)
	ON CONFLICT (`name`, `labels`, `bucket`) DO UPDATE SET
		`count` = `count` + 1,
		`total` = `total` + excluded.`total`;
END;
--> statement-breakpoint
-- The ledger is added up here, so that nobody has to read all of it.
CREATE TRIGGER `credit_entry_metric` AFTER INSERT ON `credit_entry`
BEGIN
	INSERT INTO `metric` (`name`, `labels`, `bucket`, `count`, `total`)
	VALUES ('credits', json_object('kind', NEW.`kind`), 0, 1, NEW.`amount`)
	ON CONFLICT (`name`, `labels`, `bucket`) DO UPDATE SET
		`count` = `count` + 1,
		`total` = `total` + excluded.`total`;
END;
--> statement-breakpoint
INSERT INTO `metric` (`name`, `labels`, `bucket`, `count`, `total`)
SELECT 'credits', json_object('kind', `kind`), 0, count(*), sum(`amount`)
FROM `credit_entry` GROUP BY `kind`;
