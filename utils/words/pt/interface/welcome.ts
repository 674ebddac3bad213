import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'O Yellowline diz por que o e-mail está parado, ao lado da linha do log que o indica',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Ele funciona por conta própria na página Quarantine+ do SpamHero. Nada precisa ser configurado, e nada é enviado a lugar nenhum.',
  'Open SpamHero': 'Abrir o SpamHero',
  'Point at a yellow row': 'Aponte para uma linha amarela',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Um cartão diz por que a mensagem está parada, quem pode resolver isso e o primeiro passo. Abra antes os Logs de uma mensagem: a partir daí basta apontar.',
  'Open its Logs': 'Abra os Logs dela',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'Ao lado de cada linha destacada está o que aconteceu, quem deve agir e as palavras que o provam. O log em si fica como era.',
  'Copy it for whoever must act': 'Copie para quem deve agir',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Cada explicação pode ser copiada em um ticket ou e-mail, com endereços e nomes substituídos se você quiser.',
  'Where it runs': 'Onde funciona',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'O navegador ainda não deixa o Yellowline funcionar nas páginas do SpamHero.',
  'Let it run there': 'Permitir ali',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'Em {hosts}, e em nenhuma outra página por conta própria. Seu portal tem outro endereço? Abra-o, pressione o botão do Yellowline na barra de ferramentas e permita-o só nesse site.',
  'What it keeps, and what leaves the browser': 'O que ele guarda e o que sai do navegador',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'As mensagens que o portal mostrou ficam guardadas por 30 dias só neste navegador, para que você as reencontre; nada de janelas privadas. Nas configurações isso pode ser alterado e apagado.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Nada sai do navegador: nem servidor, nem conta, nem estatísticas. Só vai a algum lugar o que você copia ou salva.',
  'Without the portal': 'Sem o portal',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Cole um log, uma devolução ou uma única resposta no pop-up do botão na barra de ferramentas. Solte logs inteiros, de qualquer tamanho, na bancada de trabalho. Ou selecione texto em qualquer página e escolha {entry} no menu dela. As configurações mostram os atalhos de teclado para tudo isso.',
  'Diagnose selection': 'Diagnosticar seleção',
};
