### Qué hace cada comando, en pocas palabras. Los nombres de los comandos son iguales en todos los idiomas;
### Discord muestra además `.name`: minúsculas, sin espacios, 32 letras como mucho.

command-check = empezar una revisión, o seguir con la que está abierta
    .name = revisar
command-technique = lecciones, y una revisión de tu técnica
    .name = tecnica
command-today = qué puedes entrenar hoy
    .name = hoy
command-why = por qué salió este resultado, con fuentes
    .name = porque
command-summary = una página para mostrar a un profesional
    .name = resumen
command-country = elegir tu país, para el número de emergencias
    .name = pais
command-privacy = qué se guarda y cómo borrarlo
    .name = privacidad
command-export = todo lo que guardo de ti, en un archivo
    .name = exportar
command-forget = borrar todo lo tuyo
    .name = borrar
command-help = esta lista
    .name = ayuda
command-about = qué es esto y quién lo lleva
    .name = acerca
command-back = deshacer tu última respuesta
    .name = atras
command-change = cambiar una respuesta anterior
    .name = cambiar
command-cancel = salir de la revisión; no se guarda nada de ella
    .name = cancelar
