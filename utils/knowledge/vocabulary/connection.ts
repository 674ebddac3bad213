import type { Concept } from '../../engine/types';

export const connectionConcept: Concept = {
  id: 'connection',
  kind: 'thing',
  name: 'the connection',
  words: {
    en: `
      connection, connections, connect, connecting, connected, connects, session, sessions, tcp, socket,
      conn, conversation, transmission channel, channel, communication, port, ports, tcp ip, winsock,
      network error, network connection, handshake with the server, parallel sessions, link, reconnect,
      rejected the connection, opentimeout, connectexception, mailconnectexception,
      connectionrefusederror, econnrefused, econnreset, connect timed out, connecttimeoutexception,
      failed to connect, stream socket client, fsockopen, connect etimedout, connect econnrefused,
      connect ehostunreach, connection timed out, connection timeout, dialling, dialing, dial, call, line,
      lines, connection attempts, sockets, simultaneous sessions, opened too many channels, channels,
      conection, connetion, concurrency, port 25, open timeout`,
    de: 'verbindung*, verbinden, sitzung',
    fr: 'connexion*, connecter, session',
    es: 'conexión, conexiones, conectar, sesión',
    pt: 'conexão, conexões, conectar, ligação, sessão',
    it: 'connessione, connessioni, collegamento, connettersi',
    nl: 'verbinding*, sessie',
    pl: 'połączeni*, połączyć, sesj*',
    ru: 'соединени*, подключени*, подключить*',
    ja: '接続, コネクション',
    zh: '连接, 連接, 連線, 会话',
    ko: '연결, 접속',
    tr: 'bağlantı*, bağlan*',
    sv: 'anslutning*, ansluta, förbindels*',
    cs: 'spojení, připojení, připojit',
    hu: 'kapcsolat*, csatlakoz*',
  },
};
