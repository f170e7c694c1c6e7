// The interpreter and the program, as they run now: for what Muster starts of itself.
export const thisProgram = (): string[] => [process.execPath, ...process.execArgv, process.argv[1] ?? ''];
