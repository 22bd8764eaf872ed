import type { JudgeConfig } from '../config.ts';
import { chatJudge } from '../judge/chat-judge.ts';
import type { Judge } from '../judge/judge.ts';

/** The configured model. */
export function openJudge(config: JudgeConfig): Judge {
  return chatJudge(config, fetch);
}
