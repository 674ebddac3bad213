import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Su servidor de correo tomó el mensaje por spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Una segunda comprobación de spam, en su propio servidor de correo o en su proveedor, rechazó el mensaje después de que el filtro lo dejara pasar. Dos filtros seguidos juzgan de modo distinto, y entre ellos se puede perder correo bueno.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Excluya todas las direcciones del filtro de la comprobación de spam en su servidor de correo: el filtro ya ha comprobado el correo.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Lea el mensaje en la vista de cuarentena y, si es bueno, entréguelo a otra dirección.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Notifíquelo al filtro como spam no detectado si su servidor de correo tenía razón.',
  'Your mail server took the message and kept it back as spam':
    'Su servidor de correo aceptó el mensaje y lo retuvo como spam',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'El filtro entregó el mensaje y su servidor de correo lo aceptó. La comprobación de spam de ese servidor lo puso después en cuarentena o en correo no deseado, por lo que no aparece en el buzón.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Libere el mensaje: en Microsoft 365 abra security.microsoft.com, Correo electrónico y colaboración, Revisar, Cuarentena, elija el mensaje y pulse Liberar; en otros sistemas, mire en la cuarentena o en la carpeta de correo no deseado.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Excluya todas las direcciones del filtro de la comprobación de spam en su servidor de correo: el filtro ya ha comprobado el correo; en Microsoft 365, con una regla de flujo de correo que fije para ellas el nivel de confianza de spam (SCL) en -1.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Notifique el mensaje al filtro como spam no detectado si su servidor de correo tenía razón.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Añada una regla de flujo de correo que fije en -1 el nivel de confianza de spam (SCL) para el correo de las direcciones del filtro.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Añada las direcciones del filtro como puerta de enlace de entrada (“Inbound gateway”) y desactive para ella la evaluación de spam de Gmail.',
  // message.virus
  'Your mail server found a virus in the message': 'Su servidor de correo encontró un virus en el mensaje',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'El antivirus de su servidor de correo reconoció código dañino en el mensaje o en su archivo adjunto y lo rechazó. El filtro no lo había reconocido, o su antivirus se equivoca.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Deje el mensaje donde está, y no lo entregue a otra dirección, hasta que se sepa qué contiene.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Pregunte al remitente por otra vía si lo envió, y pídale que revise su equipo.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Compruebe, con el nombre que da la respuesta, si se trata de una falsa alarma conocida de su antivirus, en caso de que el remitente esté seguro.',
  'The message was accepted and thrown away: a virus': 'El mensaje se aceptó y se desechó: un virus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'El filtro entregó el mensaje; el antivirus situado detrás encontró código dañino y descartó el mensaje sin avisar a nadie. No está en el buzón.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Compruebe, con el nombre que da la respuesta, si se trata de una falsa alarma conocida del antivirus.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Mire en la cuarentena del antivirus, que puede haber guardado una copia.',
  'Ask the sender by another way whether they sent it.': 'Pregunte al remitente por otra vía si lo envió.',
  // message.attachment
  'An attachment is not allowed': 'Un archivo adjunto no está permitido',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Su servidor de correo no acepta el tipo de archivo adjunto, como un programa, un script, un archivo comprimido con contraseña o un archivo con dos extensiones. El archivo no tiene por qué ser dañino: se rechaza solo por su tipo.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Pida al remitente que envíe el archivo de otra manera, por ejemplo, con un enlace a un servicio de archivos.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Permita en su servidor de correo este tipo de archivo para el correo del filtro si lo necesita.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Entregue el mensaje a otra dirección cuyo servidor acepte esos archivos si está seguro de él.',
  // message.too-large
  'The message is too large for your mail server':
    'El mensaje es demasiado grande para su servidor de correo',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'El mensaje, con sus archivos adjuntos, es mayor de lo que acepta su servidor de correo o este buzón. Los adjuntos crecen alrededor de un tercio en el camino, de modo que un archivo por debajo del límite puede resultar demasiado grande.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Aumente el límite de tamaño de su servidor de correo, como mínimo hasta el del filtro, y vuelva a poner el mensaje en cola.',
  'Deliver the message to another address whose server takes larger mail.':
    'Entregue el mensaje a otra dirección cuyo servidor acepte correo más grande.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Pida al remitente que envíe el archivo mediante un enlace si el límite debe mantenerse.',
  // message.malformed
  'The message is not built as the rules demand': 'El mensaje no está formado como exigen las normas',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'Algo en la forma del mensaje incumple las normas del correo: una cabecera que falta, está repetida o dañada, una línea demasiado larga o finales de línea que no encajan. Su servidor de correo es estricto en esto. El programa del remitente creó así el mensaje.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Comunique al remitente lo que dice la respuesta: solo su programa puede formar bien el mensaje.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Relaje esta comprobación para el correo del filtro en su servidor de correo si tiene que recibir de este remitente.',
  'Deliver the message to another address if it is urgent.':
    'Entregue el mensaje a otra dirección si es urgente.',
  // message.extension-unsupported
  'The message needs a feature your server lacks': 'El mensaje necesita una función que su servidor no tiene',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'El mensaje usa una función más reciente del correo, por lo general una dirección o una cabecera con caracteres que no son letras inglesas corrientes (SMTPUTF8). Su servidor de correo no ofrece esa función, así que el mensaje no se puede entregar tal como está.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Active el correo internacional (SMTPUTF8), o la función que indica la respuesta, en su servidor de correo si este lo admite.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Pida al remitente que escriba desde direcciones y a direcciones que solo tengan letras sin acentos ni ñ.',
  'Deliver the message to another address whose server has the feature.':
    'Entregue el mensaje a otra dirección cuyo servidor tenga esa función.',
  'Set `smtputf8_enable = yes`.': 'Ponga `smtputf8_enable = yes`.',
  // message.policy
  'A rule of your mail server refused the message': 'Una regla de su servidor de correo rechazó el mensaje',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Su servidor de correo tiene una regla que este mensaje incumple, y lo dice sin indicar cuál. Quien administra el servidor puede ver la regla en la configuración o en el registro.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Busque la regla que rechazó el mensaje en el registro de su servidor de correo, a la hora del intento, y excluya de ella las direcciones del filtro.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Busque entre las reglas de flujo de correo y de contenido de su servidor de correo una que coincida con este remitente, destinatario o asunto.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Haga un seguimiento de mensajes en el Centro de administración de Exchange, que indica la regla de flujo de correo, y busque una regla antigua “Inbound SpamHero”.',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Busque el mensaje en el registro de correo de la consola de administración, que indica la regla de cumplimiento o de enrutamiento.',
};
