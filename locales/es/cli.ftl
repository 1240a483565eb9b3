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
cli-nothing-asked = No hay nada que buscar en esta petición. Escriba al menos una letra o una cifra.
cli-nothing-found = No se ha encontrado nada. Pruebe una palabra más corta u otra grafía del nombre.
cli-no-pairs = Nada parece registrado dos veces.
cli-match-exact = exacto
cli-match-name = mismo nombre
cli-match-phone = teléfono
cli-match-prefix = inicio de las palabras
cli-match-similar = parecido
cli-pair-same-phone = mismo teléfono
cli-pair-same-name = mismo nombre
cli-pair-similar-name = nombre parecido
cli-pair-same-organisation = misma organización
