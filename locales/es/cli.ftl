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
cli-snapshot-taken = Copia de seguridad hecha, comprobada y en buen estado ({ $size }): { $path }.
cli-snapshot-same = Nada ha cambiado desde la última copia de seguridad ({ $ago }): { $path }.
cli-copied = Copia hecha, comprobada y en buen estado, con { changes-nom }: { $path }.
cli-restored = { $path } se ha restaurado a partir de la copia de seguridad hecha { $ago }: { $from }.
cli-restored-copy = { $path } se ha restaurado a partir de la copia { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] No se ha perdido ningún cambio.
    [one] Un cambio posterior no está en esta copia.
   *[other] { $count } cambios posteriores no están en esta copia.
}
cli-restored-unknown = El archivo anterior no se puede leer: no se sabe cuántos cambios le faltan a esta copia.
cli-set-aside = El archivo anterior se conserva tal cual en { $path }.
