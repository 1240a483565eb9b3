# El historial: todo lo que se hizo, lo más reciente primero.

history-filter = Palabras que buscar en el historial
history-list = Lo que se hizo, lo más reciente primero
history-empty = Aún no se ha hecho nada en este expediente.
history-nothing-found = Nada con estas palabras.
history-limit =
    { $count ->
        [one] Solo se muestra la última operación.
        [many] Solo se muestran los últimos { $count } de operaciones.
       *[other] Solo se muestran las últimas { $count } operaciones.
    }
history-and = {", "}
history-undone = Deshecho
history-when = Cuándo
history-device = Ordenador
history-undoes = Deshace
history-rows =
    { $count ->
        [one] { $count } elemento afectado
        [many] { $count } de elementos afectados
       *[other] { $count } elementos afectados
    }
history-take-back = Deshacer solo esto
history-take-back-more = Lo que se hizo después queda. Se rechaza si lo mismo ha cambiado desde entonces.
history-already-undone = Esto ya se deshizo.
history-stands = Esto no se puede deshacer.
history-older = Más antiguo
history-newer = Más reciente
history-older-page = Diez más allá
history-newer-page = Diez más acá
history-all = Mostrar todo
