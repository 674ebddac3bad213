import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Busque esta hora, el destinatario y la respuesta en el registro de su servidor de correo.',
  'Tell us where the mail went from there.': 'Díganos adónde fue el correo desde allí.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Mire en la carpeta de correo no deseado, en las demás carpetas y en las reglas de reenvío de su buzón si falta el correo.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Díganos si no está allí, para que se busque en el servidor de correo.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Aumente la cuota del buzón (el espacio que tiene asignado) si el titular no puede liberar espacio.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Elimine o archive correo de su buzón y vacíe las carpetas de papelera y de correo no deseado.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Compare la dirección que figura abajo con la correcta y corríjala en su libreta de direcciones.',
  'Send the mail again to the right address.': 'Vuelva a enviar el correo a la dirección correcta.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Escriba a partir de ahora a la nueva dirección: puede que la respuesta de abajo la indique.',
  'Send this mail there once more.': 'Vuelva a enviar este correo a esa dirección.',
  // recipient.too-many
  'Send fewer recipients at once to this server.': 'Envíe menos destinatarios a la vez a este servidor.',
  // message.virus
  'Tell us whether you sent this mail.': 'Díganos si envió usted este correo.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Revise su equipo y los archivos que adjuntó con un antivirus actualizado.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Envíe el archivo de otra manera, por ejemplo, con un enlace a un servicio de archivos.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Muestre la respuesta de abajo a quien mantenga el programa que envió el correo: solo ese programa puede formar bien el mensaje.',
  'Send the mail again once that is mended.': 'Vuelva a enviar el correo cuando eso esté corregido.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Aumente el límite de tamaño de su servidor de correo, como mínimo hasta el del filtro.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Compruebe los registros DNS del dominio de su dirección de remitente: necesita un registro MX o A que funcione.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Compruebe la dirección de remitente que usa su programa de correo: debe estar completa, existir y ser suya.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Busque su dominio y los enlaces de su correo en la lista que indica la respuesta de abajo, o en todas las que conozca un buscador de listas.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Pida a esa lista que retire la entrada cuando se haya corregido lo que la causó.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Haga que retiren su dirección de la lista que indica la respuesta de abajo.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Pida al fabricante que indica la respuesta de abajo que rehabilite su dirección.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Compruebe el nombre de host y el DNS inverso de la dirección que entregó este correo.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Hable con el proveedor sobre la dirección que entregó este correo.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Entregue a este servidor a un ritmo más lento si no se puede cambiar su límite.',
};
