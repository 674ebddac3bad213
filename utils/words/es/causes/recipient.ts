import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'La dirección no existe en su servidor de correo',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Su servidor de correo no tiene ningún buzón, alias ni grupo para esta dirección, así que rechazó el mensaje.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Compruebe si hay errores en la dirección y, si está mal escrita, indique al remitente la correcta.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Cree el buzón o un alias en su servidor de correo si la dirección debe existir.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Marque la dirección como Invalid en Settings > Email Recipients si no debe existir, para que el filtro rechace ese correo de inmediato.',
  'Re-queue the message once the address exists.':
    'Vuelva a poner el mensaje en cola cuando exista la dirección.',
  // recipient.disabled
  'The mailbox is disabled': 'El buzón está desactivado',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Su servidor de correo conoce esta dirección, pero su buzón, cuenta o dominio no está en servicio allí: desactivado, suspendido o inactivo.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Vuelva a activar la cuenta en su servidor de correo si su titular debe recibir correo.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Compruebe con su proveedor de alojamiento si está suspendida la cuenta o todo el dominio, por ejemplo, por una factura pendiente o un uso indebido.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Marque la dirección como Invalid en Settings > Email Recipients si ya no se usará más.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Mire en la consola de administración, en Directorio > Usuarios, si el usuario está suspendido o archivado.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Mire en WHM si la cuenta está suspendida, o en Cuentas de correo electrónico si lo está el correo entrante del buzón.',
  // recipient.moved
  'The person has moved to another address': 'La persona ha cambiado de dirección',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Su servidor de correo dice que esta dirección ya no se usa y que su titular tiene otra, quizá la que indica la respuesta.',
  'Tell the sender the new address.': 'Comunique al remitente la nueva dirección.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Configure un alias o un reenvío en su servidor de correo si el correo a la dirección antigua debe seguir llegando.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Entregue este mensaje desde el filtro a la nueva dirección si es urgente.',
  // recipient.malformed
  'The recipient address is not well formed': 'La dirección del destinatario no está bien formada',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'La dirección incumple las normas de las direcciones de correo (falta una parte, es demasiado larga o tiene un carácter no permitido), por lo que no se puede entregar a ella.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Compare la dirección del registro con la correcta: busque espacios, comas, puntos repetidos o un dominio que falte.',
  'Tell the sender the right address and ask them to send the message again.':
    'Indique al remitente la dirección correcta y pídale que vuelva a enviar el mensaje.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Compruebe los reenvíos y alias del camino si el remitente la escribió bien.',
  // recipient.mailbox-full
  'The mailbox is full': 'El buzón está lleno',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Este buzón ha agotado el espacio que le da su servidor de correo. No se acepta nada más para él hasta que vuelva a haber sitio.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Elimine o archive correo de este buzón y vacíe sus carpetas de papelera y de correo no deseado.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Aumente la cuota del buzón (el espacio que tiene asignado) en su servidor de correo.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Entregue el mensaje a una dirección alternativa si se necesita de inmediato.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Vacíe también la carpeta Elementos recuperables, que también ocupa cuota, y active el buzón de archivo si se sigue llenando.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Libere espacio también en Drive y Fotos: comparten el almacenamiento con el correo.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Mire en Cuentas de correo electrónico la cuota del buzón y el uso de disco de la cuenta.',
  // recipient.restricted
  'This recipient takes mail only from some senders':
    'Este destinatario solo acepta correo de algunos remitentes',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'El buzón, grupo o lista existe, pero está configurado para aceptar correo solo de remitentes elegidos, o para rechazar a este. El correo de fuera de su organización suele quedar excluido de forma predeterminada.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Cambie las restricciones de entrega de este buzón, grupo o lista para que puedan escribirle personas ajenas a su organización.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'Añada solo a este remitente a los permitidos si la dirección debe seguir cerrada para los demás.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now': 'Este buzón recibe ahora demasiado correo',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Su servidor de correo limita cuántos mensajes puede recibir un buzón en un periodo de tiempo, y este buzón ha superado ese límite. El limitado es el buzón, no el remitente.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Espere: el filtro lo intenta de nuevo por sí solo, y el correo entra cuando pasa la avalancha.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Averigüe qué envía tanto a este buzón (alertas, un boletín, un bucle de respuestas automáticas) y deténgalo o desvíelo.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Divida un buzón compartido que reciba tanto cada día, o aumente su límite en su servidor de correo.',
  'This mailbox got too much mail in a short time': 'Este buzón recibió demasiado correo en poco tiempo',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Su servidor de correo limita cuántos mensajes puede recibir un buzón en un periodo de tiempo, y este buzón había superado ese límite. El limitado es el buzón, no el remitente.',
  // recipient.too-many
  'Too many recipients at once': 'Demasiados destinatarios a la vez',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Su servidor de correo limita cuántos destinatarios puede tener una entrega, y este mensaje tenía más. Los demás lo reciben en otras entregas.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Espere: el filtro ofrece de nuevo el mensaje para los destinatarios que quedan.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Pida al soporte de SpamHero que envíe menos destinatarios a la vez si esto se repite.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Aumente el número de destinatarios que su servidor de correo acepta en una entrega (100 es lo que pide la norma).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Su servidor de correo limita cuántos destinatarios puede tener una entrega, y este mensaje tenía más.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Aumente MaxRecipientsPerMessage en el conector de recepción.',
  'Raise smtpd_recipient_limit.': 'Aumente smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address': 'Su servidor de correo aún está comprobando la dirección',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Su servidor de correo pregunta a otro servidor si esta dirección existe antes de aceptar el mensaje, y aún no tiene respuesta. Casi siempre se resuelve en el próximo intento.',
  'Wait for the next attempt: the check is often done by then.':
    'Espere al próximo intento: para entonces la comprobación suele haber terminado.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Compruebe que el servidor de correo situado detrás de su puerta de enlace sea accesible desde ella si la respuesta sigue igual.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Desactive la comprobación de direcciones para el correo del filtro, o dé a su puerta de enlace una lista de sus direcciones válidas.',
  'Your mail server could not check the address': 'Su servidor de correo no pudo comprobar la dirección',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Su servidor de correo pregunta a otro servidor si esta dirección existe antes de aceptar un mensaje, y no obtuvo respuesta.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Compruebe que el servidor de correo situado detrás de su puerta de enlace sea accesible desde ella.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'El buzón no se puede usar en este momento',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Su servidor de correo conoce esta dirección, pero ahora no puede abrir su buzón: está bloqueado, ocupado o en traslado.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Espere al próximo intento: los bloqueos y traslados de un buzón acaban por sí solos.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Compruebe el estado de este buzón en su servidor de correo si dura más de una hora.',
  'The mailbox could not be used': 'El buzón no se podía usar',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Su servidor de correo conoce esta dirección, pero no pudo abrir su buzón: estaba bloqueado, ocupado o en traslado.',
  'Check the state of this mailbox on your mail server.':
    'Compruebe el estado de este buzón en su servidor de correo.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Compruebe con `Get-MailboxDatabaseCopyStatus` que la base de datos de este buzón está montada, y con `Get-MoveRequest` que no hay ningún traslado atascado.',
};
