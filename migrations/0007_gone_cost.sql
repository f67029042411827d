CREATE TABLE `gone_cost` (
	`day` integer PRIMARY KEY NOT NULL,
	`cost_micros` integer NOT NULL
);

--> statement-breakpoint
-- Of a deletion from above, the person or the optimization is gone before its calls are. Money that
-- was set aside goes back by itself, and counts only where its run can no longer say what it spent.
CREATE TRIGGER `model_call_gone` AFTER DELETE ON `model_call`
WHEN OLD.`cost_micros` > 0 AND NOT EXISTS (
	SELECT 1 FROM `optimization` JOIN `user` ON `user`.`id` = `optimization`.`user_id`
	WHERE `optimization`.`id` = OLD.`optimization_id`
)
BEGIN
	INSERT INTO `gone_cost` (`day`, `cost_micros`)
	VALUES (OLD.`created_at` - OLD.`created_at` % 86400000, OLD.`cost_micros`)
	ON CONFLICT (`day`) DO UPDATE SET `cost_micros` = `cost_micros` + excluded.`cost_micros`;
END;
