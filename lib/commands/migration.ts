import { schemaDrift } from '@/prisma/engine.mjs';
import { writeMigration } from '@/prisma/migrations.mjs';

/**
 * `npm run migration -- NAME`: writes prisma/migrations/<time>_NAME with the SQL that leads from the migrations to
 * schema.prisma. `npm run migration -- --check` only says whether they agree.
 */
export async function run([name = '']: readonly string[]): Promise<number> {
  const check = name === '--check';
  if (!check && !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error('Name the migration in lower case: npm run migration -- add_class_colour');
    return 1;
  }
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('The migration command runs with a database: run.mjs --database.');
  const sql = await schemaDrift(url);
  if (sql === undefined) {
    console.log('The migrations lead to schema.prisma: nothing to write.');
    return 0;
  }
  if (check) {
    console.error(`schema.prisma has changes without a migration (npm run migration -- NAME writes one):\n${sql}`);
    return 1;
  }
  console.log(`Wrote prisma/migrations/${writeMigration(name, sql)}. Read it before it is committed.`);
  return 0;
}
