import type { Concept } from '../../engine/types';

export const commandConcept: Concept = {
  id: 'command',
  kind: 'thing',
  name: 'a command',
  words: {
    en: `
      command, commands, verb, parameter, parameters, argument, arguments, option, syntax, protocol,
      keyword not, mail parameters, rcpt parameters, dialog, dialogue, command line, did you say,
      not understood command, keyword, unexpected argument, unrecognised command, protocol error,
      do not know that command, bad argument, garbage after, instruction, violates smtp,
      smtp violation, gibberish, directive, cannot understand you, smtp commands, after rcpt to,
      after mail from, after rcpt, after data, after the end of the data, after end of data`,
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
    da: 'kommando*, protokol*',
    nb: 'kommando*, protokoll*',
    fi: 'komento*, komenno*, argumentti*',
  },
};
