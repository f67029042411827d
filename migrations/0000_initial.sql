CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_start` integer NOT NULL,
	`locked_until` integer
);
--> statement-breakpoint
CREATE TABLE `export_file` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`version_id` text NOT NULL,
	`format` text NOT NULL,
	`template` text NOT NULL,
	`status` text DEFAULT 'queued' NOT NULL,
	`error_code` text,
	`attempt` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`file_key` text,
	`file_name` text NOT NULL,
	`size` integer,
	`read_back` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "export_file_format" CHECK("export_file"."format" IN ('pdf', 'docx', 'text', 'markdown', 'json')),
	CONSTRAINT "export_file_template" CHECK("export_file"."template" IN ('classic', 'compact')),
	CONSTRAINT "export_file_status" CHECK("export_file"."status" IN ('queued', 'rendering', 'ready', 'failed')),
	CONSTRAINT "export_file_ready_has_file" CHECK("export_file"."status" <> 'ready' OR "export_file"."file_key" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `export_file_version_format` ON `export_file` (`version_id`,`format`,`template`);--> statement-breakpoint
CREATE INDEX `export_file_user` ON `export_file` (`user_id`);--> statement-breakpoint
CREATE INDEX `export_file_status_updated` ON `export_file` (`status`,`updated_at`);--> statement-breakpoint
CREATE TABLE `job_description` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`title` text NOT NULL,
	`company` text NOT NULL,
	`location` text NOT NULL,
	`source` text NOT NULL,
	`file_key` text,
	`text` text NOT NULL,
	`requirement_count` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_description_source" CHECK("job_description"."source" IN ('paste', 'file')),
	CONSTRAINT "job_description_title" CHECK(length("job_description"."title") > 0)
);
--> statement-breakpoint
CREATE INDEX `job_description_user` ON `job_description` (`user_id`,`id`);--> statement-breakpoint
CREATE TABLE `jwks` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`alg` text,
	`crv` text,
	`created_at` integer NOT NULL,
	`expires_at` integer
);
--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mailbox_created` ON `mailbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `master` (
	`id` text PRIMARY KEY NOT NULL,
	`resume_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`resume_id`) REFERENCES `resume`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `master_revision` ON `master` (`resume_id`,`revision`);--> statement-breakpoint
CREATE TABLE `optimization` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resume_id` text NOT NULL,
	`master_id` text NOT NULL,
	`job_description_id` text NOT NULL,
	`strategy` text NOT NULL,
	`client_request_id` text,
	`status` text DEFAULT 'queued' NOT NULL,
	`error_code` text,
	`attempt` integer DEFAULT 1 NOT NULL,
	`retry_of` text,
	`alignment_score` real,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`completed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`resume_id`) REFERENCES `resume`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`master_id`) REFERENCES `master`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_description_id`) REFERENCES `job_description`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`retry_of`) REFERENCES `optimization`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "optimization_strategy" CHECK("optimization"."strategy" IN ('default', 'conservative', 'aggressive_keywords')),
	CONSTRAINT "optimization_status" CHECK("optimization"."status" IN ('queued', 'processing', 'generating', 'completed', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `optimization_user` ON `optimization` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `optimization_status_updated` ON `optimization` (`status`,`updated_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `optimization_active` ON `optimization` (`user_id`,`resume_id`,`job_description_id`) WHERE status IN ('queued', 'processing', 'generating');--> statement-breakpoint
CREATE UNIQUE INDEX `optimization_client_request` ON `optimization` (`user_id`,`client_request_id`);--> statement-breakpoint
CREATE TABLE `optimization_result` (
	`optimization_id` text PRIMARY KEY NOT NULL,
	`as_of` text NOT NULL,
	`posting` text NOT NULL,
	`proposal` text NOT NULL,
	FOREIGN KEY (`optimization_id`) REFERENCES `optimization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`taken_until` integer,
	PRIMARY KEY(`kind`, `subject_id`),
	CONSTRAINT "outbox_kind" CHECK("outbox"."kind" IN ('parse', 'optimize', 'export', 'clean'))
);
--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `preference` (
	`user_id` text PRIMARY KEY NOT NULL,
	`last_resume_id` text,
	`last_job_description_id` text,
	`checklist_dismissed` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`last_resume_id`) REFERENCES `resume`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`last_job_description_id`) REFERENCES `job_description`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `resume` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`title` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`size` integer NOT NULL,
	`status` text DEFAULT 'pending' NOT NULL,
	`error_code` text,
	`error_reason` text,
	`ticket_id` text,
	`file_key` text,
	`master_id` text,
	`attempt` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`master_id`) REFERENCES `master`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "resume_format" CHECK("resume"."format" IN ('pdf', 'docx')),
	CONSTRAINT "resume_status" CHECK("resume"."status" IN ('pending', 'parsing', 'completed', 'failed')),
	CONSTRAINT "resume_completed_has_master" CHECK("resume"."status" <> 'completed' OR "resume"."master_id" IS NOT NULL)
);
--> statement-breakpoint
CREATE INDEX `resume_user` ON `resume` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `resume_status_updated` ON `resume` (`status`,`updated_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`target_role` text DEFAULT '' NOT NULL,
	`experience_level` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "user_experience_level" CHECK("user"."experience_level" IN ('student', 'entry', 'mid', 'senior', 'lead', 'executive'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_proven_email` ON `user` (`email`) WHERE email_verified = 1;--> statement-breakpoint
CREATE INDEX `user_email` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `version` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`optimization_id` text NOT NULL,
	`selection` text NOT NULL,
	`content` text NOT NULL,
	`diff` text NOT NULL,
	`score` text NOT NULL,
	`score_before` real NOT NULL,
	`score_total` real NOT NULL,
	`scored` integer NOT NULL,
	`accepted_count` integer NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`optimization_id`) REFERENCES `optimization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `version_user` ON `version` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `version_optimization` ON `version` (`optimization_id`,`created_at`);