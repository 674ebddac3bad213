import type { Form, Grammar } from '../language';

/*
 * Spanish that is read in Spain and in America. Whoever reads is “usted”; steps are imperatives (“Compruebe…”) and begin with the verb, a condition comes last.
 * “su” is the reader’s own: what is somebody else’s is said with its owner (“del remitente”), as `others` turns “su servidor” into “el servidor”.
 * Menus of Microsoft 365, Google Admin, cPanel, Plesk and Zimbra are named as there in Spanish where that is certain, else in English in “…”; SpamHero’s own stay English.
 *
 * mail server: servidor de correo · next hop: siguiente servidor · the filter: el filtro · message, mail: mensaje, correo · log: registro · reply, answer: respuesta
 * refuse, reject: rechazar · put off, deferred: aplazar, aplazado · bounce: rebote · give up: desistir · try again: intentarlo de nuevo · attempt: intento
 * queue: cola · re-queue: volver a poner en cola · flush: vaciar la cola · hold, keep back: retener · release: liberar · quarantine: cuarentena
 * mailbox: buzón · mailbox full: buzón lleno · quota: cuota · junk: correo no deseado · alias: alias · forwarding: reenvío · recipient: destinatario · sender: remitente
 * evidence: prueba · cause: causa · who acts: quién debe actuar · admin: administrador · support: soporte · provider: proveedor · hosting company: proveedor de alojamiento
 * greylisting: lista gris · block list: lista de bloqueo · white list: lista blanca · rate limit: límite de frecuencia · exempt: excluir · spoofing: suplantación
 * attachment: archivo adjunto · header: cabecera · certificate: certificado · encryption: cifrado · gateway: puerta de enlace · mail flow rule: regla de flujo de correo
 */

/** What is the reader’s, with its articles: “de” and “a” run together with “el”. */
const hisOwn = (noun: string): readonly Form[] => [
  [`su ${noun}`, `el ${noun}`],
  [`de su ${noun}`, `del ${noun}`],
  [`a su ${noun}`, `al ${noun}`],
];

export const grammar: Grammar = {
  filter: [
    ['el filtro', '{filter}'],
    ['del filtro', 'de {filter}'],
    ['al filtro', 'a {filter}'],
    ['el propio filtro', 'el propio {filter}'],
    ['del propio filtro', 'del propio {filter}'],
    // Parts of it, which have names of their own.
    ['el filtro profundo', 'el filtro profundo'],
    ['el filtro personalizado', 'el filtro personalizado'],
  ],
  others: [
    ...['servidor', 'sistema de correo', 'proveedor', 'firewall', 'dominio', 'antivirus', 'propio'].flatMap(
      hisOwn,
    ),
    ...hisOwn('administrador de red'),
    ['todo su correo', 'todo el correo'],
    ['su red', 'la red'],
    ['su puerta de enlace', 'la puerta de enlace'],
    ['su organización', 'la organización'],
    ['sus buzones', 'los buzones'],
    ['sus analizadores', 'los analizadores'],
    ['sus direcciones válidas', 'las direcciones válidas'],
  ],
  sender: [
    ['el remitente', 'usted'],
    ['del remitente', 'de usted'],
    ['al remitente', 'a usted'],
    ['avisó al remitente', 'le avisó a usted'],
    ['el dominio del remitente', 'su dominio'],
    ['la dirección del remitente', 'su dirección'],
    ['la dirección o el dominio del remitente', 'su dirección o su dominio'],
    ['la política DMARC del remitente', 'su política DMARC'],
    ['el programa del remitente', 'su programa'],
    ['del remitente original', 'del remitente original'],
  ],
  addresses: [
    'todas las direcciones actuales del filtro',
    'todas las direcciones actuales de {filter}',
    'todas las direcciones del filtro',
    'todas las direcciones de {filter}',
    'direcciones actuales del filtro',
    'direcciones actuales de {filter}',
    'direcciones del filtro',
    'direcciones de {filter}',
  ],
};
