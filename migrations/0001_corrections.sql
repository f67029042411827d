ALTER TABLE `job_description` ADD `corrections` text;--> statement-breakpoint
ALTER TABLE `job_description` ADD `corrections_revision` integer DEFAULT 0 NOT NULL;