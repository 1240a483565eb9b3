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
