CREATE TABLE `dead_letter` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`attempts` integer NOT NULL,
	`created_at` integer NOT NULL,
	`replayed_at` integer,
	PRIMARY KEY(`kind`, `subject_id`)
);
--> statement-breakpoint
CREATE INDEX `dead_letter_created` ON `dead_letter` (`created_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`taken_until` integer,
	PRIMARY KEY(`kind`, `subject_id`),
	CONSTRAINT "outbox_kind" CHECK("__new_outbox"."kind" IN ('parse', 'optimize', 'export', 'clean', 'notify'))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("kind", "subject_id", "created_at", "taken_until") SELECT "kind", "subject_id", "created_at", "taken_until" FROM `outbox`;--> statement-breakpoint
-- meant: rows moved above
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`);
--> statement-breakpoint
CREATE TRIGGER `optimization_notify` AFTER UPDATE OF `status`, `mail_origin` ON `optimization`
WHEN NEW.`mail_origin` IS NOT NULL AND NEW.`mailed_at` IS NULL AND NEW.`status` IN ('completed', 'failed')
BEGIN
	INSERT OR IGNORE INTO `outbox` (`kind`, `subject_id`, `created_at`)
	VALUES ('notify', NEW.`id`, NEW.`updated_at`);
END;
