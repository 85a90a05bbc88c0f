### Cómo saber si una señal de peligro encaja. Se muestra cuando alguien pregunta por una línea de una lista de peligro y
### cada vez que elige “Tengo dudas con alguna”. Como mucho 300 caracteres cada una.

## Lista de peligro 1

# Cómo saberlo: zona dormida o sensación rara entre las piernas.
help-rfe-saddle = Al limpiarte, ¿sientes el papel igual a la izquierda que a la derecha? Hasta una zona pequeña que se sienta distinta cuenta. Si además es nuevo que sientas menos o distinto en el sexo, cuenta junto con esto.

# Cómo saberlo: un cambio al orinar.
help-rfe-bladder = Cuenta si tienes que hacer fuerza para empezar, si no sientes el chorro, si se te escapa sin notarlo o si llevas 8 horas sin orinar. Lo que ya venía de antes y no ha cambiado no cuenta.

# Cómo saberlo: un cambio en el control de las heces.
help-rfe-bowel = Los escapes nuevos cuentan. No sentir que tienes el intestino lleno, también. El estreñimiento por sí solo no cuenta.

# Cómo saberlo: las dos piernas dormidas o que no responden.
help-rfe-both-legs = Agárrate a algo. Ponte sobre los talones y luego de puntillas: los dos pies deberían poder con las dos cosas. Cansancio o agujetas no cuentan. Si se duermen, se arrastran o no suben, sí cuenta.

# Cómo saberlo: dolor u opresión en el pecho.
help-rfe-chest = Cuenta la opresión, que apriete o un dolor que desgarra, también si llega a la mandíbula, a un brazo o entre los omóplatos. Un punto dolorido que puedes tocar con un dedo, lo más probable es que sea músculo. Ante la duda, marca esta.

# Cómo saberlo: falta de aire o desmayo.
help-rfe-breath-faint = Cuenta si te falta el aire en la silla, sin moverte. También un desmayo, aunque fuera un momento, y cualquier sangre que salga al toser.

# Cómo saberlo: señales de un ictus o ACV, de un sangrado o de una arteria del cuello rota.
help-rfe-stroke = Sonríe, levanta los dos brazos, di una frase. Si algo sale desigual o se traba, cuenta. También el peor dolor de cabeza de tu vida o uno que llegó al máximo en un minuto, una convulsión, un párpado caído, ver doble de repente, o que todo gire o te vayas hacia un lado.

# Cómo saberlo: una mala caída, un choque o una barra.
help-rfe-trauma = Piensa en una caída desde altura, un choque, o una barra cargada que te dio en la cabeza, el cuello o la espalda.

# Cómo saberlo: un brazo o una pierna frío, pálido, azul o torcido.
help-rfe-limb = Compáralo con el otro lado. Si está más frío, más pálido o más azul, cuenta. Una articulación con una forma rara, también.

# Cómo saberlo: dolor muy fuerte en el abdomen, la ingle o un testículo.
help-rfe-belly = El dolor es tan fuerte que no puedes quedarte de pie sin moverte, o no puedes enderezarte.

## Lista de peligro 2

# Cómo saberlo: orina oscura.
help-rfs-dark-urine = Piensa en refresco de cola, té o vino tinto. Si solo está amarillo oscuro porque bebiste poco, se aclara con dos vasos de agua.

# Cómo saberlo: un músculo con demasiada presión.
help-rfs-rock-hard = El músculo se siente como madera y la piel por encima está tirante. Hasta los movimientos pequeños duelen mucho más que unas agujetas.

# Cómo saberlo: debilidad nueva.
help-rfs-weakness = No puedes caminar sobre el talón o sobre la punta de un pie, una rodilla te falla, o se te caen las cosas. Si solo está débil porque duele, es otra cosa. Si no puedes distinguirlo, elige “Tengo dudas con alguna”.

# Cómo saberlo: zona dormida que se extiende.
help-rfs-spreading-numb = La zona dormida es más grande que ayer, o llega más abajo.

# Cómo saberlo: latigazos en las dos piernas.
help-rfs-both-leg-shooting = Dolor eléctrico que baja por debajo de las dos nalgas a la vez. Tener agujetas en las dos piernas no cuenta.

# Cómo saberlo: un chasquido.
help-rfs-pop = En plena repetición sentiste como si algo se rompiera o se rasgara, y después salió un moretón, un hueco o una bola. Un moretón de la barra en la espinilla o el muslo no cuenta.

# Cómo saberlo: no puedes estar de pie, caminar o usarlo.
help-rfs-cannot-use = No puedes dar ni unos pasos, o el brazo no puede levantar una taza. Ir lento y con rigidez no cuenta, y “no me puedo enderezar” tampoco.

# Cómo saberlo: fiebre o malestar.
help-rfs-fever = 38 °C (100.4 °F) o más, escalofríos, o un malestar de quedarte en la cama.

# Cómo saberlo: un brazo o una pantorrilla con hinchazón.
help-rfs-swollen-limb = Claramente más grueso que el otro lado, caliente o de otro color. Los dos lados congestionados después de entrenar no cuentan.

# Cómo saberlo: señales de alerta en el embarazo.
help-rfs-pregnancy = En cualquier momento del embarazo: cualquier sangrado, cualquier líquido, o un dolor de vientre que va y viene en oleadas.

# Cómo saberlo: una señal de nervio.
help-rfs-nerve = Como electricidad, como hormigas, o una zona dormida que baja por un brazo o una pierna. Un músculo sensible no cuenta. Las manos que se duermen solo mientras agarras, tampoco.

## Lista de peligro 3

# Cómo saberlo: defensas bajas.
help-rfb-immune = También entran una diabetes difícil de controlar, la quimio o la medicación después de un trasplante. Inyectarse lo que sea cuenta, esteroides también. Aquí nadie juzga.

# Cómo saberlo: dolor de noche.
help-rfb-night = Probaste de un lado, del otro, con almohadas y levantándote, y nada ayuda.
