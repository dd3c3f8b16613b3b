import { answerAuth } from '@/lib/accounts/answer-auth';

export { answerAuth as GET, answerAuth as POST };
