CREATE TABLE `model_call` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`optimization_id` text NOT NULL,
	`task` text NOT NULL,
	`template` text NOT NULL,
	`provider` text NOT NULL,
	`candidate` text NOT NULL,
	`model` text NOT NULL,
	`outcome` text NOT NULL,
	`cached` integer DEFAULT false NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cost_micros` integer,
	`milliseconds` integer NOT NULL,
	`transcript_key` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`optimization_id`) REFERENCES `optimization`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `model_call_optimization` ON `model_call` (`optimization_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `model_call_user` ON `model_call` (`user_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `model_call_created` ON `model_call` (`created_at`,`cost_micros`);--> statement-breakpoint
ALTER TABLE `preference` ADD `models_allowed` integer DEFAULT true NOT NULL;