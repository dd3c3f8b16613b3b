/** Settings of a developer's `.env` and shell that would reach the tests: set empty here, `.env` does not fill them. */
const notForTests = [
  'DATABASE_URL',
  'HOST',
  'ALLOWED_HOSTS',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'RATE_LIMIT',
  'RATE_ACCOUNT',
  'RATE_ADDRESS',
];

/** Leaves a running `npm start` alone: an own build folder and data, and secrets that no other start uses. */
export function setOwnSettings(dataFolder) {
  for (const name of notForTests) process.env[name] = '';
  process.env.KOBAI_BUILD_DIR = '.next-test';
  process.env.DATA_DIR = dataFolder;
  process.env.BETTER_AUTH_SECRET = 'a-secret-that-only-tests-use-0123456789';
  process.env.SEED_SECRET = 'another-secret-that-only-tests-use-01234';
  process.env.DEMO_PASSWORD = 'a-password-that-only-tests-use';
}
