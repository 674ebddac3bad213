import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Su servidor de correo rechazó la conexión',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'El equipo con esa dirección respondió, pero ningún programa de correo acepta conexiones en ese puerto. Por lo general, el servicio de correo está detenido o escucha en otro puerto, o un firewall rechaza al filtro.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Inicie el servicio de correo en su servidor de correo y compruebe que escucha en el puerto que indica el registro, normalmente el 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Permita todas las direcciones del filtro en el firewall situado delante de su servidor de correo.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Compruebe en Settings > Delivery mail host que el nombre de host y el puerto siguen siendo los de su servidor de correo.',
  'A service of the filter itself does not answer': 'Un servicio del propio filtro no responde',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'El filtro entrega cada mensaje a un servicio de su propia máquina, y allí no respondió nada. No se contactó con su servidor de correo.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Envíe las líneas de este registro al soporte de SpamHero: solo allí pueden arreglarlo.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Vuelva a entregar el mensaje más tarde, cuando el soporte del filtro diga que el servicio funciona.',
  // connection.timed-out
  'Your mail server did not answer': 'Su servidor de correo no respondió',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'El filtro llamó a la dirección de su servidor de correo y no obtuvo respuesta alguna. El servidor está fuera de línea, o un firewall descarta sin aviso las conexiones del filtro.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Permita todas las direcciones del filtro en su firewall y en su proveedor, en el puerto que indica el registro, normalmente el 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Compruebe que su servidor de correo está encendido y en línea, y que su dirección pública no ha cambiado.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Compruebe en Settings > Delivery mail host que el filtro entrega al host correcto.',
  // connection.unreachable
  'No network path leads to your mail server': 'Ninguna ruta de red lleva a su servidor de correo',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'El filtro tiene una dirección de su servidor de correo, pero la red dice que allí no se puede llegar a nada. La dirección puede ser privada o antigua, la línea puede estar caída o un firewall rechaza al filtro.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Compruebe que la dirección del registro es la pública de su servidor de correo: 10.x, 172.16–31.x y 192.168.x solo funcionan dentro de su red.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Pregunte a su proveedor de Internet si hay una avería en la línea o en el enrutamiento hacia esa dirección.',
  // connection.lost
  'Your mail server hung up during delivery': 'Su servidor de correo cortó la conexión durante la entrega',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'La conexión con su servidor de correo se cortó en mitad del diálogo, sin explicación. Lo más frecuente es que se deba a un firewall, a un router que inspecciona el correo o a un fallo del programa de correo.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Excluya las direcciones del filtro de la inspección SMTP, la prevención de intrusiones y las reglas de frecuencia de su firewall.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Busque en el registro de su servidor de correo, a esa hora, un fallo, un límite de tiempo o una regla que cerrara la conexión.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'Cuente con una segunda copia si el registro dice “message may be sent more than once”: su servidor puede haber guardado la primera.',
  'A service of the filter itself broke off': 'Un servicio del propio filtro cortó la conexión',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'El filtro entrega cada mensaje a un servicio de su propia máquina, que cortó la conexión. No se contactó con su servidor de correo.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Su servidor de correo dejó de responder',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'Se estableció la conexión, pero luego un lado esperó en vano al otro y cortó la conexión. Las causas habituales son un análisis lento, un servidor sobrecargado o un firewall que retiene paquetes.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Compruebe la carga de su servidor de correo y de sus analizadores de virus y spam a esa hora.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Excluya las direcciones del filtro de la inspección SMTP de su firewall, y de los retrasos del saludo y los segundos análisis de su servidor de correo.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Pida a su administrador de red que compruebe el tamaño de paquete (MTU) hacia el filtro si la entrega solo se atasca con mensajes grandes.',
  'A service of the filter itself stopped answering': 'Un servicio del propio filtro dejó de responder',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'El filtro entrega cada mensaje a un servicio de su propia máquina, que dejó de responder. No se contactó con su servidor de correo.',
  // connection.limit
  'Too many connections for your mail server': 'Demasiadas conexiones para su servidor de correo',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Su servidor de correo solo permite a un remitente cierto número de conexiones a la vez o seguidas. Todo su correo llega del filtro, por lo que este alcanza ese límite antes que nadie.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Excluya las direcciones del filtro de los límites de conexiones de su servidor de correo y su firewall, o aumente esos límites.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Busque en su servidor de correo entregas atascadas o muy lentas que mantengan conexiones abiertas.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Espere al próximo intento: el filtro lo intenta de nuevo por sí solo.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Aumente MaxInboundConnectionPerSource en el conector de recepción que usa el filtro.',
};
