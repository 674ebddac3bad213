import type { Diagnosis } from '../../../engine/types';
import { noteOf } from '../../page/note';
import { type Alike, alike, isOpenStanding, standings, subjectOf } from '../../page/standings';
import type { NoteView } from '../../types';
import { type PlatformFix, platformFix } from '../../words/platform-fix';
import { type Story, storyOf } from '../../words/story';
import type { Subject } from '../../words/subject';
import type { Words } from '../../words/words';

/** What one mail is about: recipients of messages who stand alike. */
export interface Matter {
  readonly diagnosis: Diagnosis;
  readonly subject: Subject;
  readonly story: Story;
  readonly note: NoteView;
  /** How it is done with the receiving system, where that is known. */
  readonly platform: PlatformFix | null;
  readonly recipients: readonly string[];
  /** The others, who stand otherwise. */
  readonly others: readonly Alike[];
}

/** What there is to write about in some messages, the worst first. */
export function mattersOf(diagnoses: readonly Diagnosis[], words: Words): Matter[] {
  const groups = alike(standings(diagnoses), words);
  return groups.flatMap((group) => {
    const subject = subjectOf(group.standing);
    if (!subject || subject.status === 'deliverable') return [];
    const story = storyOf(subject, words);
    return [
      {
        diagnosis: group.standing.diagnosis,
        subject,
        story,
        note: noteOf(subject, words),
        platform: platformFix(subject.finding.platform, story.cause, words),
        recipients: group.recipients,
        others: groups.filter((one) => one !== group && isOpenStanding(one.standing)),
      },
    ];
  });
}
