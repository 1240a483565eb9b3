# The few words of the command line.

cli-playing = { $done } de { $of } líneas…
cli-played = Listo: { $done } cambios en { $path }, { $refused } rechazos esperados.
cli-typesetting = Composición: { $pages } páginas hasta ahora ({ $done } de { $of })…
cli-wrote = Se ha escrito { $path }.
cli-verified = Todo en { $path } coincide con su diario.
cli-rebuilt = Las tablas de { $path } se han reescrito a partir de su diario.
cli-undone = deshecho
cli-untranslated = { PLURAL($count) ->
    [zero] Ningún texto queda en su lengua original.
    [one] Un texto se imprime en su lengua original.
   *[other] { $count } textos se imprimen en su lengua original.
}
cli-merge-nothing = Nada nuevo: todo lo que hay en { $other } ya está en { $path }.
cli-merged = Los cambios de { $other } se han incorporado a { $path } ({ $entries }).
cli-merge-rows = Elementos nuevos: { $new }; modificados: { $changed }; retirados: { $gone }.
cli-merge-repaired = Se ha reparado lo que no podía coexistir:
cli-merge-review = Conviene revisar:
cli-merge-thing = { $kind } «{ $label }»
cli-merge-repair-needed = { $thing }: se eliminó en un ordenador y se usó en el otro, por lo que vuelve.
cli-merge-repair-span = { $thing }: el final precedía al comienzo y se ha llevado al comienzo.
cli-merge-repair-floor = { $thing }: varias personas tenían la palabra; esta termina donde empieza la siguiente.
cli-merge-repair-ring = { $thing }: había recomendaciones fusionadas en círculo; se anula la fusión más reciente.
cli-merge-both-texts = { $thing }: se escribieron dos textos a la vez. Se muestra el más reciente y se conserva el otro; elija.
cli-merge-one-of-two = { $thing }: se escribieron dos valores a la vez. Se muestra «{ $shown }»; el otro ordenador decía «{ $other }»; compruebe cuál es el correcto.
cli-merge-clash = { $kind } { $number }: este número se dio { $count } veces; distíngalos antes de imprimir.
cli-merge-after-closing = El taller { $number } estaba cerrado aquí y recibió cambios hechos antes de conocerse su cierre ({ $count }). Revise su acta.
cli-merge-clock-ahead = El reloj del otro ordenador adelanta unos { $minutes } minutos. Ponga en hora los dos.
