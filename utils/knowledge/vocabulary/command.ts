import type { Concept } from '../../engine/types';

export const commandConcept: Concept = {
  id: 'command',
  kind: 'thing',
  name: 'a command',
  words: {
    en: `
      command, commands, verb, parameter, parameters, argument, arguments, option, syntax, protocol,
      smtp protocol, keyword not, mail parameters, rcpt parameters, dialog, dialogue, smtp command,
      smtp commands, command line, what did you say, did you say, not understood command, keyword,
      unexpected argument, smtp dialogue, unrecognised command, protocol error,
      do not know that command, know that command`,
    de: 'befehl*, kommando*, parameter, protokoll*',
    fr: 'commande*, paramètre*, protocole',
    es: 'comando*, parámetro*, protocolo',
    pt: 'comando*, parâmetro*, protocolo',
    it: 'comando, comandi, parametro, protocollo',
    nl: 'opdracht*, commando*, protocol',
    pl: 'poleceni*, komend*, parametr*, protok*',
    ru: 'команд*, параметр*, протокол*',
    ja: 'コマンド, プロトコル, パラメータ',
    zh: '命令, 指令, 协议, 参数',
    ko: '명령, 프로토콜',
    tr: 'komut*, protokol*',
    sv: 'kommando*, protokoll*',
    cs: 'příkaz*, protokol*',
    hu: 'parancs*, protokoll*',
  },
};
