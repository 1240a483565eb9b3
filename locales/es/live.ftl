# La sesión: la palabra, las notas y las recomendaciones en una sola pantalla.

live-floor = La palabra
live-now = Tiene la palabra
live-turn = Intervención { $number }
live-free = Nadie tiene la palabra
live-limit = de { $limit }
live-last-minute = Último minuto
live-over = Excede { $by }
live-time-up = Tiempo de palabra agotado
live-next = Siguiente interviniente
live-end = Fin de la intervención
live-paused = En pausa
live-pause = Detener el reloj
live-resume = Reanudar el reloj
live-pause-short = Pausa
live-resume-short = Reanudar
live-extend = Un minuto más
live-extend-short = +1 min
live-late = { $minutes } min de retraso
live-early = { $minutes } min de adelanto
live-took = { $minutes } min
live-took-of = { $minutes ->
    [0] { $took } min
   *[other] { $took } de { $minutes } min previstos
}
live-mode = Orden de intervención: { $mode }
live-mode-choose = Elegir el orden de intervención
live-give-hint = Intro: dar la palabra · Alt+↑↓: mover · Retroceso: devolver a la regla · Supr: retirar la petición
live-release = Devolver a { $name } al orden de la regla
live-first-time = Primera vez
live-hint-heard = Leído
live-nth = { $nth }.ª vez · { $time }
live-hint-no-woman-yet = { $silent ->
    [one] 20 minutos y ninguna mujer ha hablado. Una mujer presente no ha tomado la palabra: ¿ofrecérsela?
   *[other] 20 minutos y ninguna mujer ha hablado. { $silent } mujeres presentes no han tomado la palabra: ¿ofrecérsela?
}
live-hint-men-next = { $silent ->
    [one] Los tres siguientes son hombres; una mujer presente aún no ha hablado.
   *[other] Los tres siguientes son hombres; { $silent } mujeres presentes aún no han hablado.
}
live-hint-women-next = { $silent ->
    [one] Las tres siguientes son mujeres; un hombre presente aún no ha hablado.
   *[other] Las tres siguientes son mujeres; { $silent } hombres presentes aún no han hablado.
}
live-no-organisation = Sin entidad
live-forgotten = Persona borrada
live-nobody = Todavía no se ha recibido a nadie. La palabra se da a quien figura en la lista.
live-to-door = Ir a la recepción
live-waiting = En espera
live-nobody-waits = Nadie espera la palabra
live-give = Dar la palabra a
live-withdraw = Retirar la petición de { $name }
live-add = Añadir interviniente
live-add-label = Nombre o número de acreditación de quien pide la palabra
live-add-hint = Intro: a la lista · Mayús+Intro: la palabra ya · ! cuestión de orden · ? pregunta · + réplica · = respuesta
live-waits = espera
live-not-found = Nadie con ese nombre en la lista.
live-share = Tiempo de palabra de las mujeres
live-presence = Proporción de mujeres presentes: { $share }
live-presence-few = Mujeres entre las personas presentes: { $women } de { $all }
live-not-known = no se conoce
live-agenda = Orden del día
live-next-point = Punto siguiente del orden del día
live-point-done = Tratado
live-left =
    { $minutes ->
        [one] queda { $minutes } min
        [many] quedan { $minutes } min
       *[other] quedan { $minutes } min
    }
live-beyond =
    { $minutes ->
        [one] excede { $minutes } min
        [many] excede { $minutes } min
       *[other] excede { $minutes } min
    }
live-notes = Notas
live-no-notes = Ninguna nota en esta sesión
live-new-note = Nota nueva
live-write-here = Escriba aquí lo que se dice
live-write-on = Anote aquí lo que se dice (↑ para corregir la línea anterior)
live-line-before = Corregir la línea anterior
live-correct = Corregir el horario
live-correct-of = Corregir el horario de { $name }
live-correct-from = Comienzo
live-correct-to = Final
live-correct-wrong = Escriba una hora como 18:40, el final después del comienzo
live-correct-hint = Vacío: aún habla o no se sabe
live-correct-leave = Cancelar
live-corrected = horario corregido
live-length = Duración de la intervención
live-speaking = Habla
live-out-of-turn = fuera de turno
live-unsaved = Sin guardar
live-marks = Convertir esta línea en
live-recommendation = Recomendación
live-note = Nota
live-decision = Decisión
live-question = Pregunta
live-petition = Petición
live-off-record = Fuera de acta
live-panes = Paneles
live-panes-back = Panel anterior
live-closed = El taller está cerrado: lo anotado ya no cambia.
live-not-open = El taller aún no se ha abierto.
live-open = Abrir el taller
live-captured = Recomendaciones captadas
live-board = Tablero de recomendaciones
live-none-captured = Ninguna recomendación. Al tomar notas, Ctrl+Intro convierte la línea en una.
live-number-was = { $number } (era { $was })
live-already-captured = Esta línea es la recomendación { $number }
live-similar = ¿Fusionar con { $number }?
live-merge = Fusionar las dos recomendaciones parecidas
live-room = La sala
live-move-up = Subir la nota
live-move-down = Bajar la nota
live-written = Intervención que se escribe
live-written-nobody = Todavía no hay intervenciones
live-add-hint-after = Intro: se escribe su intervención
live-afterwards = Este taller se introduce después: no se anota ninguna hora y el orden es el de entrada.
live-enter-afterwards = Introducirlo después, sin horas
live-note-hours = Anotar las horas
live-split = Dividir la línea en el cursor
live-join-turns = Las dos líneas son de dos intervenciones: mueva una antes con Ctrl+↑ o Ctrl+↓
live-join-captured = Esta línea es el origen de la recomendación { $number }, por lo que no se une a la anterior
live-join-decided = Esta línea es una decisión, por lo que no se une a la anterior
live-join-unlike = Las dos líneas difieren en la clase, la lengua o la mención del nombre: iguálelas antes
live-join-translated = Esta línea tiene también un texto en otra lengua, por lo que no se une a la anterior
live-turn-before = Mover la línea a la intervención anterior
live-turn-after = Mover la línea a la intervención siguiente
live-reassign = Atribuir la intervención a otra persona
live-reassign-to = Nombre o número de acreditación
live-no-turn = Esta línea no es de ninguna intervención: pásela a una con Ctrl+↑ o Ctrl+↓
live-unname = Anotar sin el nombre
live-unattributed = Sin nombre
live-voice = Cómo se refiere la línea en el acta
live-form = Forma de la línea
live-verb = Verbo de la línea
live-language = Lengua de la línea
live-form-noun = nombre
live-form-clause = que…
live-form-sentence = frase
live-guessed = propuesto
live-quoted = Citado tal cual:
live-not-printed = No figura en el acta
live-printed-here = Aquí aparece la frase de la línea, tal como en el acta
live-mention-person = Personas de la lista
live-mention-axis = Ejes
live-find = Buscar en las notas
live-find-before = Resultado anterior
live-find-after = Resultado siguiente
live-find-close = Cerrar la búsqueda
live-found = { $number } de { $of }
live-found-none = Sin resultados
live-cannot-save = No se puede guardar. Lo que escribe queda aquí, y se intenta de nuevo hasta que se guarde.
live-became = Qué fue de lo que se dijo en esta intervención
live-became-of = Qué fue de lo que dijo { $name }
live-became-nothing = En esta intervención no se registró ninguna recomendación.
live-became-look = Verla en el tablero
live-became-put =
    { $count ->
        [one] { $count } recomendación
        [many] { $count } de recomendaciones
       *[other] { $count } recomendaciones
    }
live-save-again = Intentarlo ahora
live-lines-between =
    { $lines ->
        [one] Mostrar la línea intermedia
        [many] Mostrar las { $lines } líneas intermedias
       *[other] Mostrar las { $lines } líneas intermedias
    }
