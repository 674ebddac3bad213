// The page's own markup is the template; tips by tippy.
addEventListener('DOMContentLoaded', () => {
  const { rows, words } = JSON.parse(document.getElementById('data').textContent);
  const query = 'query MessageLog($id: ID!) { message(id: $id) { log } }';

  Vue.createApp({
    data: () => ({ rows, words, hovered: null, log: null }),
    mounted: () => tippy('[data-tippy-content]'),
    methods: {
      async open(id) {
        const answer = await fetch('/cp/stacks/vue/graphql', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
          body: JSON.stringify({ operationName: 'MessageLog', query, variables: { id } }),
        });
        this.log = (await answer.json()).data.message.log;
      },
    },
  }).mount('#app');
});
