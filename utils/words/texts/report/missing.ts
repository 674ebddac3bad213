// Written by `npm run docs` from what is said in the program. Change it there.
export interface ReportMissing {
  // utils/engine/cause/contradictions.ts
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.': string;
  'The codes contradict each other: {final} is final, {short} is for now.': string;
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.': string;
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.': string;
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.': string;
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.': string;
  'Its words fit no cause known here; the code {code} is registered as “{title}”.': string;
  'It gave no words; the code {code} is registered as “{title}”.': string;
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.': string;
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.': string;
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.': string;
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.': string;
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.': string;
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.': string;
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.': string;
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.': string;
  'There is no code, and the words fit no cause known here, so the reason cannot be told.': string;
  'The record holds no reply, so the reason cannot be told.': string;
}
