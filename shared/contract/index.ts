export * from './allocation-calls.ts';
export * from './client.ts';
export * from './contract.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './import-calls.ts';
export * from './package-calls.ts';
export * from './round-calls.ts';
