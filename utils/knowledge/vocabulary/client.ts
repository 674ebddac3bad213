import type { Concept } from '../../engine/types';

export const clientConcept: Concept = {
  id: 'client',
  kind: 'thing',
  name: "the relay's address",
  words: {
    en: `
      client, client host, client ip, client address, ip, ips, ip address, ip addresses, ip addr, your ip,
      your ip address, sending ip, source ip, connecting ip, originating ip, remote ip, host ip, sender ip,
      sender ip address, senders ip, sender's ip, sender's ip address, your host, your server,
      your mail server, your mailserver, your mail host, your system, your mta, your isp, sending server,
      sending host, sending mta, sending mail server, sending system, sending network, sender's server,
      sender's mail server, smtp client, remote client, connecting host, connecting server,
      connecting client, connecting mta, your network, your ip range, ip range, ip block, network range,
      netblock, subnet, your subnet, remote host, remote server's ip, peer, ip network, network block,
      network, ip's, the host, dial up, dialup, dynamic ip, dynamic, residential, mail server at,
      ipv6 address, ipv4 address, your mail servers, your host name, ip of your server, server ip,
      sending servers, originating server, originating host, originating mta, tcp client, host rejected,
      sender server, sender host, your provider`,
    de: `
      ihre ip, ihr server, ihrem server, ip adresse, ihr mailserver, ihrer ip, einliefernde*,
      sendende server, absendende server, server des absenders`,
    fr: "votre ip, adresse ip, votre serveur, serveur émetteur, serveur d'envoi",
    es: 'su ip, dirección ip, direccion ip, su servidor, servidor remitente, servidor de origen',
    pt: 'seu ip, endereço ip, endereco ip, seu servidor, ip de origem',
    it: 'tuo ip, indirizzo ip, tuo server, suo ip, vostro server, vostro ip',
    nl: 'uw ip, ip adres, uw server, uw mailserver',
    pl: 'adres ip, twój serwer, adresu ip, twoje ip',
    ru: 'ip адрес, ваш ip, вашего ip, ваш сервер, ip адреса, вашего сервера',
    ja: 'ipアドレス, 送信元ip, 送信サーバ',
    zh: 'ip地址, ip位址, 您的ip, 该ip, 发信ip, 客户端ip, 来源ip, 您的服务器',
    ko: 'ip 주소, 아이피, 발송 ip, ip주소',
    tr: 'ip adresi, ip adresiniz, sunucunuz',
    sv: 'din ip, ip adress, din server, er server, ip adressen',
    cs: 'ip adresa, vaše ip, váš server, ip adresy',
    hu: 'ip cím, ip címe, az ön ip',
  },
};
