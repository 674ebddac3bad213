import type { Form, Grammar } from '../language';

/*
 * Portuguese of Brazil in words that are understood in Portugal too, with “você” only where nothing else is clear. Steps are imperatives (“Verifique…”) and begin with
 * the verb, a condition comes last. “seu” is the reader’s own: what is somebody else’s is “dele” or “do remetente”, as `others` turns “seu servidor” into “o servidor”.
 * Menus of Microsoft 365, Google Admin, cPanel, Plesk and Zimbra are named as there in Portuguese where that is certain, else in English in “…”; SpamHero’s own stay English.
 *
 * mail server: servidor de e-mail · next hop: próximo servidor · the filter: o filtro · message, mail: mensagem, e-mail · log: log · reply, answer: resposta
 * refuse, reject: recusar, rejeitar · put off, deferred: adiar, adiado · bounce: devolução · give up: desistir · try again: tentar de novo · attempt: tentativa
 * queue: fila · re-queue: recolocar na fila · flush: tentar já a entrega de toda a fila (não “esvaziar”: seria apagá-la) · hold, keep back: reter · release: liberar · quarantine: quarentena
 * mailbox: caixa de correio · mailbox full: caixa de correio cheia · quota: cota · junk: lixo eletrônico · alias: alias · forwarding: encaminhamento
 * recipient: destinatário · sender: remetente · evidence: prova · cause: causa · who acts: quem deve agir · admin: administrador · support: suporte
 * provider: provedor · vendor: fornecedor · hosting company: provedor de hospedagem · greylisting: lista cinza · block list: lista de bloqueio · white list: lista branca
 * rate limit: limite de frequência · exempt: isentar · spoofing: falsificação · attachment: anexo · header: cabeçalho · certificate: certificado · encryption: criptografia
 * DNS record: registro · gateway: gateway · mail flow rule: regra de fluxo de e-mail
 */

/** What is the reader’s, with its articles. */
const hisOwn = (noun: string): readonly Form[] => [
  [`seu ${noun}`, `o ${noun}`],
  ...['o', 'do', 'no', 'ao', 'pelo'].map((article): Form => [`${article} seu ${noun}`, `${article} ${noun}`]),
];
const herOwn = (noun: string): readonly Form[] => [
  [`sua ${noun}`, `a ${noun}`],
  ...['a', 'da', 'na', 'à', 'pela'].map((article): Form => [`${article} sua ${noun}`, `${article} ${noun}`]),
];

export const grammar: Grammar = {
  filter: [
    ...['o', 'do', 'no', 'ao', 'pelo'].map((article): Form => [`${article} filtro`, `${article} {filter}`]),
    ['o próprio filtro', 'o próprio {filter}'],
    ['do próprio filtro', 'do próprio {filter}'],
    // Parts of it, which have names of their own.
    ['o filtro profundo', 'o filtro profundo'],
    ['no filtro profundo', 'no filtro profundo'],
    ['o filtro personalizado', 'o filtro personalizado'],
  ],
  others: [
    ...['servidor', 'sistema de e-mail', 'provedor', 'firewall', 'domínio', 'antivírus', 'próprio'].flatMap(
      hisOwn,
    ),
    ...['gateway', 'administrador de rede', 'host de e-mail'].flatMap(hisOwn),
    ...['rede', 'organização'].flatMap(herOwn),
    ['todos os seus e-mails', 'todos os e-mails'],
    ['as suas caixas de correio', 'as caixas de correio'],
    ['dos seus endereços válidos', 'dos endereços válidos'],
  ],
  sender: [
    ['o remetente', 'você'],
    ['do remetente', 'de você'],
    ['ao remetente', 'a você'],
    [
      'o remetente indica quais servidores podem enviar em nome dele',
      'você indica quais servidores podem enviar em seu nome',
    ],
    ['o domínio do remetente', 'o seu domínio'],
    ['o endereço do remetente', 'o seu endereço'],
    ['do endereço do remetente', 'do seu endereço'],
    ['o endereço ou o domínio do remetente', 'o seu endereço ou domínio'],
    ['a política DMARC do remetente', 'a sua política DMARC'],
    ['o programa do remetente', 'o seu programa'],
    ['do remetente original', 'do remetente original'],
  ],
  addresses: [
    'todos os endereços atuais do filtro',
    'todos os endereços atuais do {filter}',
    'todos os endereços do filtro',
    'todos os endereços do {filter}',
    'endereços atuais do filtro',
    'endereços atuais do {filter}',
    'endereços do filtro',
    'endereços do {filter}',
  ],
};
