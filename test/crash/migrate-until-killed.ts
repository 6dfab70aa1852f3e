import { openDatabase } from '../../electron/backend/database/open-database.ts';

/** Opens an old database, which brings it up to date, and tells before and after. Run as a process of its own, to be stopped. */
const [file = ''] = process.argv.slice(2);
process.stdout.write('begins\n');
const opened = openDatabase(file, () => new Date());
process.stdout.write(opened.ok ? 'done\n' : `${JSON.stringify(opened.error)}\n`);
// It waits to be ended.
setInterval(() => {}, 1_000);
