import type { Concept } from '../../engine/types';

export const lostConcept: Concept = {
  id: 'lost',
  kind: 'claim',
  name: 'broken off',
  words: {
    en: `
      lost, reset, dropped, reset by peer, broken pipe, interrupted, closed connection, connection closed,
      hung up, disconnected, disconnect*, terminated unexpectedly, unexpectedly closed, unexpected eof,
      eof, premature*, closed by, abnormally, connection aborted, ended early, econnreset, unexpectedly,
      cut off, went away, gone away, aborted by, closed prematurely, torn down, broke, link broke, hangup,
      peer closed, closed the session, closed the connection, dropped connection,
      closing connection unexpectedly, terminated connection, ended prematurely, truncated, torn,
      connection died, socket error, socketerror`,
    de: 'abgebrochen, unterbrochen, verloren, getrennt, zurückgesetzt',
    fr: 'perdu*, interrompu*, coupé*, réinitialisé*',
    es: 'perdid*, interrumpid*, restablecid*, cortad*',
    pt: 'perdid*, interrompid*, redefinid*, cortad*',
    it: 'persa, perso, interrott*, resettat*, caduta',
    nl: 'verbroken, verloren, onderbroken',
    pl: 'utracon*, przerwan*, zerwan*',
    ru: 'потерян*, прерван*, разорван*, сброшен*, оборвал*',
    ja: '切断, 失われ, リセット',
    zh: '断开, 中断, 丢失, 重置, 中斷',
    ko: '끊어, 끊겼, 중단',
    tr: 'koptu, kesildi, kayboldu, sıfırland*',
    sv: 'bröts, avbröts, förlorad*, tappad*, avbruten',
    cs: 'ztracen*, přerušen*, ukončeno spojení',
    hu: 'megszakadt, megszakít*, elveszett',
  },
};
