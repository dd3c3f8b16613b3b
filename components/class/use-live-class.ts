'use client';

import { useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/exercise/call-api';
import { afterJoining, afterProgress, afterReading, type LearnerRow, type ToldLearner, type ToldProgress } from './class-rows';

const whenOffline = 5_000;
// The server's own ear may have been deaf for a moment without this stream noticing.
const whenLive = 60_000;
// A class that joins together is read once, not forty times.
const afterSomeoneJoined = 600;

/** The rows of a class as they are now: from the page, then by its stream of events, and by reading again where that fails. */
export function useLiveClass(id: string, fromPage: readonly LearnerRow[]): { rows: readonly LearnerRow[]; isLive: boolean } {
  const [rows, setRows] = useState(fromPage);
  // Until the first attempt has failed, nothing is known to be amiss.
  const [isLive, setIsLive] = useState(true);
  const live = useRef(false);

  useEffect(() => {
    let isOver = false;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let joined: ReturnType<typeof setTimeout> | undefined;

    const setLive = (is: boolean) => {
      live.current = is;
      setIsLive(is);
    };
    const read = async () => {
      const reply = await callApi<{ learners: readonly ToldLearner[] }>(`classes/${id}/progress`);
      if (!isOver && reply.kind === 'answered') setRows((before) => afterReading(before, reply.body.learners));
    };
    const follow = () => {
      source = new EventSource(`/api/v1/classes/${id}/live`);
      source.addEventListener('open', () => {
        setLive(true);
        void read();
      });
      source.addEventListener('error', () => setLive(false));
      source.addEventListener('learner', ({ data }: MessageEvent<string>) => {
        const told = JSON.parse(data) as { id: string; displayName: string };
        setRows((before) => afterJoining(before, told));
        // Earlier work is included, and the event does not hold it.
        clearTimeout(joined);
        joined = setTimeout(() => void read(), afterSomeoneJoined);
      });
      source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
        const { learner, ...told } = JSON.parse(data) as ToldProgress & { learner: string };
        setRows((before) => afterProgress(before, learner, told));
      });
    };
    const readAgain = () => {
      timer = setTimeout(
        () => {
          if (source?.readyState === EventSource.CLOSED) follow();
          if (document.visibilityState === 'visible') void read();
          readAgain();
        },
        live.current ? whenLive : whenOffline,
      );
    };
    follow();
    readAgain();
    return () => {
      isOver = true;
      source?.close();
      clearTimeout(timer);
      clearTimeout(joined);
    };
  }, [id]);

  return { rows, isLive };
}
