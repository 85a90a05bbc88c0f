### Qué hace cada comando, en pocas palabras. Los nombres de los comandos son iguales en todos los idiomas.

command-check = empezar una revisión, o seguir con la que está abierta
command-technique = lecciones, y una revisión de tu técnica
command-today = qué puedes entrenar hoy
command-why = por qué salió este resultado, con fuentes
command-summary = una página para mostrar a un profesional
command-country = elegir tu país, para el número de emergencias
command-privacy = qué se guarda y cómo borrarlo
command-export = todo lo que guardo de ti, en un archivo
command-forget = borrar todo lo tuyo
command-help = esta lista
command-about = qué es esto y quién lo lleva
command-back = deshacer tu última respuesta
command-change = cambiar una respuesta anterior
command-cancel = salir de la revisión; no se guarda nada de ella
