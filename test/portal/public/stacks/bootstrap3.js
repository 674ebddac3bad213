// Tooltips by Bootstrap 3, logs by jQuery's form POST with the token of the page.
jQuery(($) => {
  const modal = $('#log-modal');
  $('[data-toggle="tooltip"]').tooltip({ container: 'body' });
  $.ajaxSetup({ headers: { 'X-CSRF-TOKEN': $('meta[name="csrf-token"]').attr('content') } });

  $(document).on('click', '.js-logs', function (event) {
    event.preventDefault();
    const id = $(this).closest('tr').data('id');
    $.ajax({
      url: '/cp/stacks/bootstrap3/message/log',
      type: 'POST',
      data: { message_id: id, format: 'html' },
    }).done((answer) => {
      modal.find('.modal-body').html(answer);
      modal.modal('show');
    });
  });
  modal.on('hidden.bs.modal', () => modal.find('.modal-body').empty());
});
