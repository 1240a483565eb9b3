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
hall-over = Tiempo agotado
