export async function sweep(_c: ScheduledController, _env: Env): Promise<void> {}
