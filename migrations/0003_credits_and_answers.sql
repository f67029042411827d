CREATE TABLE `answered_request` (
	`user_id` text NOT NULL,
	`key` text NOT NULL,
	`request` text NOT NULL,
	`status` integer,
	`body` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `key`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `answered_request_created` ON `answered_request` (`created_at`);--> statement-breakpoint
CREATE TABLE `credit_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "credit_entry_kind" CHECK("credit_entry"."kind" IN ('grant', 'charge', 'refund'))
);
--> statement-breakpoint
CREATE INDEX `credit_entry_user` ON `credit_entry` (`user_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `credit_entry_once` ON `credit_entry` (`subject_id`,`kind`);--> statement-breakpoint
ALTER TABLE `optimization` ADD `mail_origin` text;--> statement-breakpoint
ALTER TABLE `optimization` ADD `mailed_at` integer;--> statement-breakpoint
CREATE TRIGGER `credit_entry_not_negative` BEFORE INSERT ON `credit_entry`
WHEN NEW.`amount` < 0 AND NEW.`amount` + (
	SELECT coalesce(sum(`amount`), 0) FROM `credit_entry` WHERE `user_id` = NEW.`user_id`
) < 0
BEGIN
	SELECT RAISE(ABORT, 'insufficient_credits');
END;
--> statement-breakpoint
CREATE TRIGGER `credit_entry_append_only` BEFORE UPDATE ON `credit_entry`
BEGIN
	SELECT RAISE(ABORT, 'the ledger is only added to');
END;
--> statement-breakpoint
CREATE TRIGGER `optimization_refund` AFTER UPDATE OF `status` ON `optimization`
WHEN NEW.`status` = 'failed' AND OLD.`status` <> 'failed'
BEGIN
	INSERT OR IGNORE INTO `credit_entry` (`user_id`, `kind`, `amount`, `subject_id`, `created_at`)
	SELECT `user_id`, 'refund', -`amount`, `subject_id`, NEW.`updated_at`
	FROM `credit_entry` WHERE `subject_id` = NEW.`id` AND `kind` = 'charge';
END;
