/** What the engine is given: knowledge, as data. */
import type { Actor, Permanence, Speaker, Stage, Status } from './terms';

/** How much a signal proves by itself. `proof`: nobody else writes this. `hint`: others write it too. */
type Strength = 'proof' | 'strong' | 'hint';

/**
 * A conjunction: every field that is there must hold. `words` and `unless` are matched against the normalised reply
 * (see `cause/normalise.ts`): lower case, single spaces, `~addr`, `~ip`, `~host`, `~url`, `~id` in place of what varies.
 */
export interface Signal {
  /** Plain words as they stand in a normalised reply, parted by commas: any of them. */
  readonly phrases?: string;
  /** What stands after what, step by step, as `readSentence` reads it; any of several. */
  readonly sentences?: readonly string[];
  /** What neither of both can say; any of several. */
  readonly words?: RegExp | readonly RegExp[];
  /** Where one of these stands, too, the signal says nothing. */
  readonly unlessPhrases?: string;
  readonly unless?: RegExp | readonly RegExp[];
  /** Reply codes: `550` exactly, or `5` for the class. */
  readonly code?: readonly number[];
  /** Enhanced codes by dot boundary: `5.7.1` exactly; `.2.2` for any class; `5.7` for all of a subject. */
  readonly enhanced?: readonly string[];
  readonly stage?: readonly Stage[];
  readonly saidBy?: Speaker;
  /** Default `strong`. */
  readonly strength?: Strength;
}

/**
 * What replies speak of, or say of it. `thing`: who or what (the recipient, a certificate). `claim`: what of it (unknown, full, expired).
 * `manner`: how (for now, by a fault of its own). `denial`: turns the claim that follows into its opposite.
 */
export interface Concept {
  /** `not-allowed`, as its file's name. */
  readonly id: string;
  readonly kind: 'thing' | 'claim' | 'manner' | 'denial';
  /** As people say it: "the recipient". */
  readonly name: string;
  /** The concept that a denial makes of it: "not found" is `unknown`. Of a denial: what it says of a thing: "no mailbox". */
  readonly opposite?: string;
  /** Tells that a message was not taken, now or at all, and not why: of such words alone no cause is made. */
  readonly isBare?: true;
  /** Names what is wrong: where that is denied (“no virus was found, but …”), it is not the matter. */
  readonly isFault?: true;
  /**
   * Words and phrases, by language: plain text with commas between, in lower case. An asterisk at the end stands for any ending. `-`, `_`, `/` count
   * as a space, and letters with marks as those without.
   */
  readonly words: Readonly<Record<string, string>>;
}

/** How much each concept, pair of concepts and code speaks for each cause: learned from the sentences and examples of the causes and from labelled replies (`npm run docs`). */
export interface Weights {
  readonly causes: readonly string[];
  /** By concept, by two of them (`list>full`), or by code (`.1.1` and `.1` of an enhanced code, `550` and `5` of a reply code): a letter for each cause, see `readWeight`. */
  readonly rows: Readonly<Record<string, string>>;
}

/** Who acts, where it differs from the cause's default. */
interface ActorRule {
  readonly status?: readonly Status[];
  readonly saidBy?: Speaker;
  readonly actor: Actor;
}

/** To whom one writes about mail that is stuck: who runs the mail server or the network, who waits for it, who sent it, SpamHero. */
export type MailReader = 'admin' | 'person' | 'sender' | 'support';

/** What a mail asks of its reader, each beginning with a verb. */
export type Asks = Readonly<Partial<Record<MailReader, readonly string[]>>>;

/** What proves that a cause is over: that many deliveries at the same server, since the last failure, to its like. `message`: only itself arriving. */
export interface RecoveryProof {
  readonly to: 'server' | 'recipient' | 'sender' | 'message';
  readonly deliveries: number;
}

/** What is to be done, beginning with a verb. */
export type Step = string | MarkedStep;

/** A step of a kind that decides to whom it is told, and when. */
export interface MarkedStep {
  readonly text: string;
  /** To do nothing but wait. */
  readonly isWait?: true;
  /** For whoever looks after the filter: nobody else can do it. */
  readonly isOurs?: true;
  /** Ends with sending the message again. */
  readonly sendsAgain?: true;
  /** The same to whoever runs the mail server, who does not see the portal. */
  readonly toAdmin?: string;
}

/** A knowledge entry: words first, patterns after, proof last. */
export interface Cause {
  /** `group.name`, as its file's path. */
  readonly id: string;
  /** Up to 60 characters. */
  readonly title: string;
  /** What happened, in one to three short sentences. */
  readonly meaning: string;
  readonly actor: Actor;
  readonly actorWhen?: readonly ActorRule[];
  /** `either` where the reply's class decides. */
  readonly permanence: Permanence | 'either';
  /** What to do, each beginning with a verb; the first one is the most useful. */
  readonly steps: readonly Step[];
  /** The same cause where the next hop accepted the message first, and then kept it from the mailbox. */
  readonly whenKept?: Pick<Cause, 'title' | 'meaning' | 'steps' | 'links'>;
  /** The words where the relay says it of itself, and nobody at the next hop can do anything about it. */
  readonly whenRelay?: Partial<Pick<Cause, 'title' | 'meaning' | 'steps'>>;
  /** The words where nobody tries any more, for a cause whose own words speak of waiting or of just now. */
  readonly whenOver?: Partial<Pick<Cause, 'title' | 'meaning' | 'steps'>>;
  /** Set where the first step is that of whoever reads it, whoever has to act then. */
  readonly isYoursFirst?: true;
  /** When sending the message again helps; see `Resend`. Absent: at once where the trouble ends by itself, else once it is mended. */
  readonly resend?: Resend;
  /** Set where the message itself may be bad, so that somebody has to look at it before it goes anywhere. */
  readonly isSuspect?: true;
  /** The cause that the same words mean where the answer is only for now, or for good. */
  readonly twin?: { readonly when: Permanence; readonly id: string };
  /** The kind of fix, where platforms know how it is done with them. */
  readonly fix?: FixTopic;
  /** Steps for a receiving system, by its id: where this cause needs others than its kind of fix does. */
  readonly platformSteps?: Readonly<Record<string, readonly Step[]>>;
  /** Keys of `knowledge/links.ts`. */
  readonly links: readonly string[];
  /** What a reply says that has this cause, in concepts of the vocabulary: `recipient unknown`. */
  readonly says?: readonly string[];
  readonly signals: readonly Signal[];
  readonly examples: {
    /** Responses (as between a log line's last parentheses, or bare) that rank this cause first. */
    readonly match: readonly string[];
    /** Responses that look alike and are another cause. */
    readonly ignore: readonly string[];
  };
}

/**
 * `never`: it must not be released. `elsewhere`: only to another address. `once …`: not before that, as the last step; the words go on after
 * “Re-queue the message”.
 */
type Resend = 'never' | 'elsewhere' | `once ${string}`;

/** What has to be done on a mail server, in kinds that many causes share. `trust-filter`: let it trust the filter's addresses. */
export type FixTopic =
  | 'trust-filter'
  | 'connector'
  | 'accepted-domains'
  | 'recipients'
  | 'quota'
  | 'groups'
  | 'message-size'
  | 'attachments'
  | 'rules'
  | 'tls'
  | 'limits'
  | 'services'
  | 'storage'
  | 'routing'
  | 'logs';

/** How a kind of fix is done with one receiving system: where to click or what to run. */
interface PlatformFix {
  readonly steps: readonly Step[];
  /** A key of `knowledge/links.ts`. */
  readonly link?: string;
}

/** A receiving mail system: how to recognise it, and how things are mended with it. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** Suffixes of the next hop's host name. */
  readonly hosts: readonly string[];
  /** What only this system says, in the normalised words of a reply; see `Signal`. */
  readonly words: RegExp;
  readonly fixes: Readonly<Partial<Record<FixTopic, PlatformFix>>>;
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}

/** A registered enhanced status code (IANA): subject and detail without the class, such as `1.1`. */
export interface StatusCode {
  readonly code: string;
  readonly title: string;
  /** The cause it stands for where no words say more; absent where it proves nothing. */
  readonly cause?: string;
  /** Who gives the code this meaning, where no registry has it. */
  readonly vendor?: string;
}

/** All that the engine is told about the world of mail. */
export interface Knowledge {
  readonly causes: readonly Cause[];
  readonly platforms: readonly Platform[];
  readonly statusCodes: readonly StatusCode[];
  /** Domain names that prove something in a reply (vendors, block lists) and so stay in the normalised text. */
  readonly provingHosts: readonly string[];
  readonly vocabulary: readonly Concept[];
  readonly weights: Weights;
}
