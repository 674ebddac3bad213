import type { Concept } from '../../engine/types';

export const lostConcept: Concept = {
  id: 'lost',
  kind: 'claim',
  name: 'broken off',
  words: {
    en: `
      lost, reset, dropped, reset by peer, broken pipe, interrupted, closed connection,
      connection closed, hung up, disconnect*, terminated unexpectedly, unexpectedly closed,
      unexpected eof, eof, premature*, closed by, abnormally, connection aborted, ended early,
      econnreset, unexpectedly, cut off, went away, gone away, aborted by, closed prematurely,
      torn down, broke, link broke, hangup, peer closed, closed the session, closed the connection,
      dropped connection, closing connection unexpectedly, terminated connection, truncated, torn,
      connection died, socket error, socketerror, eoferror, end of file, end of file reached, epipe,
      socket hang up, hang up, forcibly closed, connectionreset, connectionreseterror,
      connection reset, smtpserverdisconnected, closed unexpectedly, connection unexpectedly closed,
      aborted by the software, connectionaborted, connectionabortederror, econnaborted,
      connection was aborted, was cut, cut short, broke away, broke down in the middle, walked away,
      left the conversation, abrupt*, broke off, broken off, is broken, went dead, ended before,
      closed before, was closed, closed early, dropped by, severed, connection broken,
      closed the socket, closed the line, closed the channel, dropped the, terminated the connection,
      connection gone, read error from, hangs up, cut the connection, disappeared, unexpected close,
      killed the connection, broken connection, cut the line, hung up on us, dropped by remote,
      session dropped, 10053, 10054, remote end hung up, hung up after, dropped the line`,
    de: `
      abgebrochen, unterbrochen, verloren, getrennt, zurückgesetzt, abbruch, beendet, vorzeitig*,
      verbindung geschlossen`,
    fr: 'perdu*, interrompu*, coupé*, réinitialisé*',
    es: 'perdid*, interrumpid*, restablecid*, cortad*',
    pt: 'perdid*, interrompid*, redefinid*, cortad*',
    it: 'persa, perso, interrott*, resettat*, caduta',
    nl: 'verbroken, verloren, onderbroken',
    pl: 'utracon*, przerwan*, zerwa*',
    ru: 'потерян*, прерван*, разорван*, сброшен*, оборвал*',
    ja: '切断, 失われ, リセット',
    zh: '断开, 中断, 丢失, 重置, 中斷',
    ko: '끊어, 끊겼, 중단',
    tr: `
      koptu, kesildi, kayboldu, kesilm*, bağlantı kapatıl*, bağlantı kapandı, bağlantıyı kapattı,
      bağlantı sonlandır*, sonlandırıl*, kaybedil*, beklenmedik şekilde, sıfırla*`,
    sv: `
      bröts, avbröts, förlorad*, tappad*, avbruten, avbrutet, kopplades ned, anslutningen stängdes`,
    cs: 'ztracen*, přerušen*, ukončeno spojení',
    hu: 'megszakít*, elveszett, bontotta, megszakad*, bontott',
    da: 'afbrudt, afbrudte, mistet, tabt',
    nb: 'avbrutt, brutt, mistet',
    fi: `
      katke*, katkais*, menetet*, keskeyt*, sulki yhteyden, yhteys suljettu, yhteys suljettiin,
      yhteys on suljettu, ennenaikai*`,
  },
};
