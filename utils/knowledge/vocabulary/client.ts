import type { Concept } from '../../engine/types';

export const clientConcept: Concept = {
  id: 'client',
  kind: 'thing',
  name: "the relay's address",
  words: {
    en: `
      client, client host, client address, ip, ips, ip address, ip addresses, ip addr, your ip address,
      connecting ip, host ip, sender ip, sender ip address, senders ip, sender's ip,
      sender's ip address, your host, your server, your mail server, your mailserver, your mail host,
      your system, your mta, your isp, sending server, sending host, sending mta, sending mail server,
      sending system, sender's server, sender's mail server, connecting host, connecting server,
      connecting client, connecting mta, ip block, netblock, subnet, remote server's ip, peer,
      network block, network, ip's, dial up, dialup, dynamic, residential, mail server at,
      ipv6 address, ipv4 address, your mail servers, server ip, sending servers, originating server,
      originating host, originating mta, tcp client, host rejected, sender server, sender host,
      your provider, your address, mx of your, your connection, your machine, sending machine,
      smtp server ip, relay ip, source host, your relay, your gateway, submitting host,
      submitting server, sending computer, sending gateway, your computer, hosting provider,
      home connection, data center, data centre, asn, open proxy, tor, exit node, ip space,
      address space, address block, delivering host, delivering server, delivering system, your range,
      your address range, your servers, datacenter, your mailer, source is, source ip, new peer,
      unrecognised relay, unrecognised relays, unrecognized relay, unrecognized relays,
      upstream relays, upstream relay, you are blacklisted, you are blocked`,
    de: `
      ihre ip, ihr server, ihrem server, ip adresse, ihr mailserver, ihrer ip, einliefernde*,
      sendende server, absendende server, server des absenders, ihre adresse, ihrer adresse,
      ihrer ip adresse, ihrem netzwerk`,
    fr: "votre ip, adresse ip, votre serveur, serveur émetteur, serveur d'envoi, votre adresse",
    es: 'su ip, dirección ip, su servidor, servidor remitente, servidor de origen, su dirección',
    pt: 'seu ip, endereço ip, seu servidor, ip de origem, seu endereço',
    it: `
      tuo ip, indirizzo ip, tuo server, suo ip, vostro server, vostro ip, tuo indirizzo, vostro indirizzo,
      suo indirizzo`,
    nl: 'uw ip, ip adres, uw server, uw mailserver, uw adres',
    pl: 'adres ip, twój serwer, adresu ip, twoje ip, twojego adresu, twój adres',
    ru: 'ip адрес, ваш ip, вашего ip, ваш сервер, ip адреса, вашего сервера, вашего адреса, ваш адрес',
    ja: 'ipアドレス, 送信元ip, 送信サーバ',
    zh: 'ip地址, ip位址, 您的ip, 该ip, 发信ip, 客户端ip, 来源ip, 您的服务器',
    ko: 'ip 주소, 아이피, 발송 ip, ip주소',
    tr: `
      ip adresi, ip adresiniz, sunucunuz, adresiniz, ip adresiniz*, ip adresine, ip adresini,
      gönderen sunucu*, gönderici sunucu*, istemci*`,
    sv: `
      din ip, ip adress, din server, er server, ip adressen, din adress, din ip adress,
      avsändande server, din e postserver`,
    cs: 'ip adresa, vaše ip, váš server, ip adresy, vaše adresa, vaší adresy',
    hu: 'ip cím, az ön ip, az ön címe',
    da: 'din ip, ip adresse, ip adressen, din server, jeres server, din adresse',
    nb: 'ip adresse, ip adressen, serveren din, din server',
    fi: `
      ip osoit*, palvelimesi, lähettävä palvelin, lähettävän palvelimen, lähettäjän palvelin,
      lähettäjän palvelimen`,
  },
};
