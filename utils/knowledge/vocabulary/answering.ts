import type { Concept } from '../../engine/types';

export const answeringConcept: Concept = {
  id: 'answering',
  kind: 'thing',
  name: 'the answer',
  words: {
    en: `
      read tcp, reading response, readtimeout, read timed out, read operation timed out,
      greeting never received, never received, waiting for an answer, waiting for a response,
      waiting for response, waiting for reply, reading from the server, sockettimeoutexception: read,
      response was not received, exception reading response, reading greeting, waiting for greeting,
      await response, reading reply, answer to, answers to, after sending, no answer to, no reply to,
      no greeting, no banner, for the reply to, reply to rcpt, reply to data, read response,
      session timeout, session timed out, session with, while answering, gave no reply,
      read initial banner, initial banner, greeting banner, no response to, went mute, gone mute,
      without a single byte, single byte, stalled after, stopped talking after, fell silent,
      went silent, went quiet, smtp banner, no smtp banner`,
    de: 'antwort',
    tr: 'yanıt, cevap',
    fi: 'vastaus, vastausta, vastauksen',
    sv: 'väntan på svar',
  },
};
