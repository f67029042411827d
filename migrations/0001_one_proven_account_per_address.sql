DROP INDEX `user_email_unique`;--> statement-breakpoint
CREATE UNIQUE INDEX `user_proven_email` ON `user` (`email`) WHERE email_verified = 1;--> statement-breakpoint
CREATE INDEX `user_email` ON `user` (`email`);