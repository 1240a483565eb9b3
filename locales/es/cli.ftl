# The few words of the command line.

cli-done = Hecho.
cli-written = Se ha escrito { $path }.
cli-unknown = no consta
cli-story-line = línea { $line } de { $total }
cli-refused = rechazado, como se esperaba: { $reason }
cli-pages = { PLURAL($count) ->
    [one] una página
   *[other] { $count } páginas
}
cli-untranslated = { PLURAL($count) ->
    [zero] Ningún texto queda en su lengua original.
    [one] Un texto se imprime en su lengua original.
   *[other] { $count } textos se imprimen en su lengua original.
}
