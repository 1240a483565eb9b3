# La pantalla de la sala: pocas palabras, que lee todo el mundo.

hall-workshop = Taller { $number }
hall-agenda = Orden del día
hall-now = Tiene la palabra
hall-next = Próximas intervenciones
hall-last = Última recomendación
hall-left =
    { $minutes ->
        [one] restante de { $minutes } minuto
        [many] restante de { $minutes } de minutos
       *[other] restante de { $minutes } minutos
    }
hall-paused = Reloj en pausa
hall-over = Tiempo agotado
hall-badge = N.º { $number }
hall-participant = Una persona participante
hall-queue = Turno de palabra
hall-waiting =
    { $count ->
        [0] Nadie en la lista
        [one] { $count } persona en la lista
        [many] { $count } de personas en la lista
       *[other] { $count } personas en la lista
    }
hall-point-done = Terminado
hall-point-now = Ahora
hall-room = En la sala
hall-floor = En la palabra
hall-floor-later = cuando hayan hablado más personas
hall-women = Mujeres { $percent } %
hall-men = Hombres { $percent } %
hall-not-stated = Sin declarar { $percent } %

# Lo que la ventana principal elige para la pantalla de la sala.
hall-mode-welcome = Bienvenida
hall-mode-agenda = Orden del día
hall-mode-speaker = Palabra y tiempo
hall-mode-queue = Turno de palabra
hall-mode-message = Mensaje
hall-mode-emblem = Solo el emblema
hall-what-welcome = El título del taller, mientras entra la gente
hall-what-agenda = Los puntos, lo hecho y lo que está en curso
hall-what-speaker = Quién tiene la palabra, cuánto tiempo y quién sigue
hall-what-queue = Quién espera la palabra, por orden
hall-what-message = Unas palabras en grande
hall-what-emblem = Nada más que el emblema
hall-shown = Se muestra
hall-before = Lo último mostrado
hall-window-open = Ventana abierta
hall-window-closed = Ventana cerrada
hall-second = en la segunda pantalla
hall-no-second = Sin segunda pantalla
hall-open-window = Abrir la ventana
hall-close-window = Cerrar la ventana
hall-balance = Equilibrio de mujeres y hombres
hall-balance-switch = Equilibrio de mujeres y hombres en la sala: mostrar u ocultar
hall-message-words = Texto del mensaje
hall-message-ready = Mensajes preparados
hall-message-show = Mostrar en la sala
hall-message-back = Volver
hall-ready-resume = Reanudamos a las { $time }
hall-ready-break = Descanso
hall-ready-phones = Por favor, pongan los teléfonos en silencio
hall-ready-requests = Para pedir la palabra, levanten la mano
hall-ready-thanks = Gracias por su presencia y su participación
