import type { Concept } from '../../engine/types';

export const abuseConcept: Concept = {
  id: 'abuse',
  kind: 'thing',
  name: 'abuse of the protocol',
  words: {
    en: `
      too many errors, harvest*, attack*, too many invalid, too many bad, too many unknown,
      too many unrecognized, too many rejected, too many failed, too many syntax, errors from you,
      tarpit*, synchronization attack, too many wrong, misbehav*, too many invalid recipients,
      rejected recipients, invalid recipients, bad recipients, too many nonexistent, bogus recipients,
      unrecognized commands, invalid commands, bad commands, consecutive errors, abuse of, error limit,
      scanning attempts, brute force, too many junk commands, junk commands, unknown recipients,
      unknown users, invalid addresses, bad addresses, wrong recipients, nonexistent recipients,
      failed recipients, invalid users, too many unsuccessful, unsuccessful commands,
      too many unimplemented, too many protocol errors, dha, mistakes, too many mistakes,
      address guessing, guessing, excessive rejected, excessive recipients rejected,
      errors in this session, too many unknown users, attempts to guess, excessive invalid,
      excessive bad, error count, too many consecutive, errors exceeded, invalid rcpts, junk command,
      guessed too many, too many wrong addresses, wrong addresses, too many guesses, many errors,
      error rate, error threshold, bad behaviour, bad behavior, denial of service, ddos, dos,
      intrusion, penalty, recipient guessing, invalid attempts, failed attempts, non smtp,
      related errors, too many related errors, many wrong, many invalid, many bad, many nonexistent,
      many unknown, too many commands, too many attempts, fishing for, fishing, guesses,
      too many failures, sent too many times, repeated errors, protocol abuse, dictionary attack,
      attack assumed, bad cmds, guessed at, guessing names, guess names, wrong commands,
      commands in a row`,
    pt: 'comandos inválidos, muitos comandos',
    fr: "trop d'erreurs",
  },
};
