### Por qué salió un resultado: un mensaje para cada una de las 48 reglas del protocolo, en el orden de su tabla.
### El texto se muestra cuando esta regla decidió el resultado. `.also` se muestra como línea de “También vi esto” cuando la
### regla también coincidió, en el mismo nivel, pero otra iba antes. El comentario de cada mensaje es la condición de la regla.
### Review: pending (ningún profesional de la salud ha firmado este texto todavía)
### “Músculo de trabajo” es espalda alta o media, glúteos, isquios, muslo por delante o por dentro, pantorrillas o muchos
### músculos. “Diferido” quiere decir next-day o later-same-day. El camino de las agujetas: ninguna señal en las listas de
### peligro 1 y 2, un músculo de trabajo o la zona lumbar, diferido, como mucho 6 sobre 10 (zona lumbar 5), día 3 o antes, o
### día 4 a 7 y mejorando, sin sensaciones ni historial que preocupen.

## Emergencia ahora

# Regla: rf-emergency tiene rfe-chest, rfe-breath-faint o rfe-stroke.
rule-emg-life = Marcaste una señal del pecho, de la respiración, o de la cabeza y la cara. El corazón, los pulmones y el cerebro van antes que todo lo demás, porque cada minuto cuenta.
    .also = También marcaste pecho, falta de aire, desmayo o señal de ictus (ACV): dilo lo primero en la llamada.

# Regla: rf-emergency tiene rfe-saddle, rfe-bladder, rfe-bowel o rfe-both-legs.
rule-emg-ces = Marcaste una zona dormida nueva entre las piernas, o un cambio nuevo al orinar, al defecar o en las dos piernas. Puede haber presión sobre los nervios de la base de la columna, y entonces cada hora cuenta.
    .also = También marcaste entrepierna dormida, orina, heces o ambas piernas: dilo, y pregunta por la cauda equina.

# Regla: rf-emergency tiene rfe-trauma, rfe-limb o rfe-belly.
rule-emg-body = Marcaste una mala caída o un golpe, un brazo o pierna frío, pálido, azul o torcido, o un dolor repentino y muy fuerte de abdomen, ingle o testículo. Cualquiera de ellos necesita que alguien te atienda en persona ahora.
    .also = También marcaste caída o golpe, brazo o pierna frío o torcido, o dolor fuerte de abdomen o ingle: dilo.

## Urgente, el mismo día

# Regla: rf-serious tiene rfs-dark-urine o rfs-rock-hard.
rule-urg-rhabdo = Marcaste orina oscura o casi nada de orina, o un músculo duro como piedra e hinchado que duele mucho más que unas agujetas. Puede parecer agujetas, y solo lo aclara una prueba.
    .also = También marcaste orina oscura o un músculo como piedra: dilo, y pide un análisis de sangre de CK.

# Regla: rf-serious tiene rfs-weakness, rfs-spreading-numb o rfs-both-leg-shooting.
rule-urg-neuro = Marcaste debilidad nueva, una zona dormida que se extiende o latigazos por las dos piernas. Puede que un nervio tenga demasiada presión, y eso se revisa con las manos el mismo día.
    .also = También marcaste debilidad, zona dormida que crece o dolor por ambas piernas: dilo a quien te vea.

# Regla: una señal de nervio (rfs-nerve, q-shooting o q-tingling) y trend = worse.
rule-urg-neuro-worse = Marcaste latigazos, hormigueo o zona dormida, y dijiste que va a peor. Una señal de nervio que crece se revisa el mismo día.
    .also = Además hay una señal de nervio, y va a peor: cuenta desde cuándo.

# Regla: rf-serious tiene rfs-pop.
rule-urg-tear = Sentiste un chasquido, y después salió un moretón, un hueco o un bulto. Puede ser una rotura mientras nadie lo mire, y verlo pronto te deja más opciones.
    .also = También sentiste un chasquido y salió un moretón, un hueco o un bulto: enséñalo.

# Regla: rf-serious tiene rfs-fever.
rule-urg-infection = Marcaste fiebre, escalofríos o malestar fuerte además del dolor. Las agujetas no hacen eso, así que hoy alguien debería mirar si hay una infección.
    .also = También marcaste fiebre o malestar fuerte: diles “dolor con fiebre”.

# Regla: rf-serious tiene rfs-swollen-limb.
rule-urg-clot = Marcaste una pantorrilla o un brazo con hinchazón nueva, caliente, rojo o azulado. Un coágulo puede hacer eso, y una prueba de imagen el mismo día lo aclara.
    .also = También marcaste pantorrilla o brazo con hinchazón nueva: pide descartar un coágulo, y sin masajes.

# Regla: rf-serious tiene rfs-pregnancy.
rule-urg-pregnancy = Hay un embarazo y marcaste sangrado, pérdida de líquido o dolor de vientre. Eso va antes que cualquier pregunta sobre pesas.
    .also = También marcaste una señal de alerta en el embarazo: llama ahora, además, a tu matrona o a maternidad.

# Regla: rf-serious tiene rfs-cannot-use.
rule-urg-cannot-use = No puedes estar de pie, dar unos pasos o usar ese brazo o esa pierna. Muchas veces es un espasmo fuerte, pero para saberlo hay que revisarte.
    .also = También dijiste que no puedes ponerte de pie, caminar o usarlo: explica qué es exactamente lo que no puedes.

# Regla: severity 9 o 10.
rule-urg-severe = Le pusiste al dolor un 9 o un 10 sobre 10. Puede ser un espasmo fuerte. Pero de vez en cuando algo poco común que necesita ayuda hoy se siente igual, y desde aquí no puedo distinguirlo.
    .also = También le pusiste al dolor un 9 o un 10 sobre 10: diles ese número.

# Regla: rf-emergency = not-sure (sin ninguna señal marcada) y rf-clarify no es clearly-normal.
rule-urg-unclear = Tenías dudas con una señal de la primera lista de seguridad, y la segunda mirada no lo aclaró. Con esas señales, una duda merece una llamada hoy.
    .also = También tenías dudas con una señal de la primera lista de seguridad: léeles esa lista.

## Que te vea un profesional pronto

# Regla: una señal de nervio (rfs-nerve, q-shooting o q-tingling).
rule-see-radicular = Marcaste latigazos, hormigueo o zona dormida en una pierna o un brazo. Eso encaja con un nervio irritado, y alguien debería revisarte una vez, con las manos, la fuerza y la sensibilidad.
    .also = También hay dolor, hormigueo o zona dormida en pierna o brazo: pide que revisen fuerza y sensibilidad.

# Regla: rf-background tiene rfb-cancer, rfb-weight-sweats, rfb-bone, rfb-immune, rfb-night o rfb-over-60.
rule-see-red-flag = Marcaste algo en la última lista de seguridad, sobre tu salud o sobre dolor de noche. Una sola respuesta así suele quedar en algo leve, pero no me toca a mí adivinarlo desde un chat.
    .also = También marcaste algo en la última lista de seguridad: léelo cuando llames.

# Regla: rf-serious = not-sure (sin ninguna señal marcada).
rule-see-unclear = Tenías dudas con una señal de la segunda lista. Para mí una duda no es un no, así que una llamada corta debería aclararlo.
    .also = También tenías dudas con una señal de la segunda lista: léeles esa lista.

# Regla: severity 7 u 8, salvo que la zona sea un músculo de trabajo, el inicio diferido y la duración de hasta 3 días.
rule-see-severe = Le pusiste un 7 o un 8 sobre 10, y no encaja con agujetas recientes. En los estudios, hasta las espaldas con agujetas se quedan de media en 3 o 4.
    .also = También le pusiste un 7 o un 8 sobre 10: pide que te vean en 1 o 2 días.

# Regla: rf-background tiene rfb-back-surgery y la zona es low-back, upper-mid-back o neck.
rule-see-clearance-surgery = El dolor está en la espalda o el cuello, y ya te operaron de la espalda. Levantar puede ser muy buena idea, pero el plan debería ajustarlo alguien que conozca tu espalda.
    .also = También te operaron de la espalda: dilo, y pregunta qué ejercicios te van bien.

# Regla: rf-background tiene rfb-pregnant y la zona es low-back, upper-mid-back, neck, glutes, hip-groin, belly-side o thigh-front-inner.
rule-see-clearance-pregnant = Hay un embarazo, o un parto en los últimos 6 meses, y duele por la columna, la cadera, el vientre o los muslos. Para eso hace falta un plan hecho a tu medida.
    .also = Además hay un embarazo o un parto reciente: dilo, para que el plan sea a tu medida.

# Regla: rf-background tiene rfb-under-18, la zona es low-back o upper-mid-back, y la duración es w1-2 o más, o not-sure.
rule-see-young = Tienes menos de 18, y la espalda te duele desde hace más de una semana o no sabes desde cuándo. A esa edad puede haber un hueso sobrecargado, y se recupera bien cuando se ve pronto.
    .also = Además tienes menos de 18 y un dolor de espalda que dura: díselo en casa, y entrena con entrenador.

# Regla: duración w6-12 o gt-3mo; zona low-back, upper-mid-back, neck, glutes o hip-groin; y al menos 2 de: ms-over-30, np-second-half, eases-moving, onset gradual-weeks o not-from-lifting.
rule-see-inflammatory = Dura 6 semanas o más. Y dos o más respuestas encajan con articulaciones inflamadas: rigidez larga por la mañana, dolor de madrugada, mejor al moverte, o un inicio que ningún ejercicio explica.
    .also = Algo encaja también con articulaciones inflamadas: cuenta cómo van mañanas, noches y familia.

# Regla: zona hamstrings, inicio during-rep, duración d4-7 o más (o not-sure), trend no better.
rule-see-hamstring = Lo notaste en el isquio durante el ejercicio, y el tiempo no lo ha arreglado. Es la única respuesta sobre isquios que puede ser más que agujetas.
    .also = El isquio también empezó a doler en el ejercicio y no afloja: que te lo vean en 2 o 3 días.

# Regla: duración w6-12 o gt-3mo, y no algo leve que se repite (trend between-sessions, severity 4 o menos, inicio diferido o gradual-weeks).
rule-see-persistent-6w = Dura 6 semanas o más. A partir de aquí las cosas mejoran solas más despacio, así que es buen momento para que te revisen y te hagan un plan.
    .also = También dura 6 semanas o más: dilo al pedir la cita.

# Regla: duración w2-6, trend ni better ni between-sessions, y no una sobrecarga leve (inicio gradual-weeks, severity 4 o menos, trend up-and-down o same).
rule-see-persistent-2w = Dura entre 2 y 6 semanas y no mejora con claridad. A estas alturas debería, así que vale la pena que alguien te revise.
    .also = También dura más de 2 semanas sin mejorar: dilo al pedir la cita.

# Regla: duración w1-2 o not-sure; trend same, worse, not-sure o sin respuesta; y no una sobrecarga leve (inicio gradual-weeks, severity 4 o menos, trend same).
rule-see-persistent-1w = Dura más de una semana, o no sabes cuánto, y no parece aflojar. Unas simples agujetas ya irían de salida.
    .also = Puede que también dure más de una semana sin aflojar: cuenta cuándo empezó.

# Regla: duración d4-7 y trend = worse.
rule-see-worsening = Vas por el día 4 a 7 y va a peor. Las agujetas bajan después del día 3, así que conviene que te lo miren.
    .also = También fue a peor después del día 3: cuenta cuándo cambió.

# Regla: zona arm-elbow e inicio during-rep.
rule-see-arm = Lo notaste de repente en un ejercicio, y está en el brazo. Puede ser el tendón del bíceps, y mejor mirarlo pronto que tarde.
    .also = El dolor del brazo también llegó de repente en un ejercicio: que te lo vean en 2 días.

# Regla: zona chest-ribs o belly-side, e inicio no diferido.
rule-see-trunk = Está en el pecho, las costillas, el abdomen o el costado, y no llegó como las agujetas después de entrenar. Una costilla, una hernia o un órgano pueden sentirse como un tirón.
    .also = También está en pecho, costillas, abdomen o costado: no aprietes fuerte el tronco hasta que te vean.

# Regla: movement = no-change y duración distinta de lt-24h.
rule-see-non-mechanical = Dijiste que no cambia nunca, ni al moverte ni en reposo. El dolor de músculos y articulaciones casi siempre cambia, así que un médico debería buscar otras causas.
    .also = Además no cambia nunca, ni al moverte ni en reposo: diles justo eso.

## En casa, y te vuelvo a preguntar

# Regla: la zona es un músculo de trabajo, inicio diferido, duración de hasta 3 días, severity 7 u 8.
rule-self-severe-doms = Un músculo quedó dolorido después de entrenar, vas por el día 3 o antes, y le pusiste un 7 o un 8 sobre 10. Pueden ser agujetas fuertes, así que lo vigilamos, y tu orina también.
    .also = También está en 7 u 8 sobre 10: mira el color de tu orina. ¿Oscura? Que te vean hoy.

# Regla: camino de las agujetas, zona low-back, context usual, not-sure o sin respuesta, y (pattern most-sessions o not-sure, o felt-muscles felt-back-only).
rule-self-technique = La zona lumbar quedó dolorida más tarde y de forma leve, y no contaste nada nuevo que lo explique. Si pasa casi siempre, o si lo siente sobre todo la espalda, apunta a la carga, la colocación o la bisagra.
    .also = La carga, la colocación o la bisagra también pueden influir: graba una serie de lado.

# Regla: zona low-back, trend between-sessions, inicio diferido o gradual-weeks.
rule-self-technique-recurring = La zona lumbar queda dolorida al entrenar y está bien otra vez antes de la siguiente sesión. Eso apunta a la carga o la técnica más que a algo que no termina de curar.
    .also = También se va entre sesiones: una pista para mirar la carga y la técnica.

# Regla: zona low-back, inicio gradual-weeks.
rule-self-technique-gradual = La zona lumbar se fue cargando en varias sesiones, y no salió ninguna señal de alerta. Casi siempre viene de la carga, la colocación o la bisagra, y eso lo puedes cambiar.
    .also = También fue llegando en varias sesiones: puede haber un hábito de técnica que valga la pena mirar.

# Regla: zona low-back, inicio diferido, duración de hasta 3 días o d4-7 con trend better, context load-jump, to-failure o new-variation.
rule-self-load-spike = La zona lumbar quedó dolorida después de más carga, series al máximo o un ejercicio nuevo. Es un motivo claro para tener agujetas.
    .also = También hiciste más de lo habitual o algo nuevo: vuelve a la carga de la semana pasada.

# Regla: zona low-back, inicio diferido, duración de hasta 3 días o d4-7 con trend better, y no la regla de quien empieza.
rule-self-low-back-watch = La zona lumbar quedó dolorida en las horas o días después de entrenar, y es pronto o ya afloja. Lo más probable es que un día o dos así sea normal.
    .also = Que la zona lumbar quede dolorida más tarde también es común: debería aflojar en unos días.

# Regla: inicio not-from-lifting.
rule-self-not-lifting = Dijiste que no tuvo que ver con las pesas. No salió ninguna señal de alerta, pero el dolor de otro origen no es lo que mejor conozco.
    .also = Además no vino de las pesas: de eso un médico o un fisio sabe más que yo.

# Regla: zona shoulder.
rule-self-shoulder = Está en el hombro, y no salió ninguna señal de alerta. Tirar le pide mucho, y con la carga adecuada la mayoría de los hombros doloridos se calman.
    .also = También está en el hombro: por ahora, agarre prono doble o straps (correas).

# Regla: zona chest-ribs o belly-side, e inicio diferido.
rule-self-trunk = Está en el pecho, las costillas o el abdomen y llegó después de entrenar, sin señales de alerta. Esos músculos también tienen agujetas, pero ahí siempre prefiero volver a preguntar.
    .also = También está en pecho o abdomen: si te oprime el pecho o te falta el aire, pide ayuda de inmediato.

# Regla: zona neck, hip-groin, knee, arm-elbow o forearm-hand.
rule-self-joint = Está en un lugar donde se resienten más las articulaciones y los tendones que los músculos, y no salió ninguna señal de alerta. Lo habitual es aflojar la carga.
    .also = También puede influir una articulación o un tendón: quédate en 3/10 o menos.

# Regla: inicio not-sure, o severity not-sure, o zona other.
rule-self-not-enough = No tenías claro cuándo empezó o cuánto duele, o está en un lugar que no conozco bien. No salió ninguna señal de alerta, pero no voy a adivinar.
    .also = También quedó una respuesta sin aclarar: puedes completarla cuando sepas más.

# Regla: la zona es un músculo de trabajo, trend between-sessions, inicio diferido o gradual-weeks, duración d4-7 o más (o not-sure), fuera del camino de las agujetas.
rule-self-recurring = Llega con las sesiones y se va antes de la siguiente. Eso apunta a la carga, no a algo que no termina de curar.
    .also = También se va entre sesiones: una pista de que lo que hay que cambiar es la carga.

# Regla: inicio diferido, duración d4-7 o más (o not-sure), fuera del camino de las agujetas.
rule-self-lingering = Llegó después de entrenar, como las agujetas, pero puede que esté durando más. La mayoría se van en 5 a 7 días, así que puede ser un tirón leve.
    .also = Puede que también dure más que unas simples agujetas: afloja 7 días.

# Regla: inicio during-rep, o quality tiene q-sharp, q-spasm, q-catching o not-sure.
rule-self-strain = Lo notaste de repente en una serie, o es agudo, con calambre, se engancha o cuesta describirlo. Sin señales de alerta, eso encaja con un tirón o una articulación irritada.
    .also = También empezó en una serie o no es un dolor sordo: deja fuera lo que duela de forma aguda.

# Regla: inicio gradual-weeks.
rule-self-gradual-muscle = Fue llegando en varias sesiones, y no salió ninguna señal de alerta. Casi siempre quiere decir que el entrenamiento fue por delante de la recuperación.
    .also = También fue llegando en varias sesiones: quita un tercio durante 1 o 2 semanas.

## Normal

# Regla: camino de las agujetas y zona hamstrings.
rule-norm-hamstring = Los isquios quedaron doloridos después de la sesión y no durante el ejercicio, como mucho 6 sobre 10, y es pronto o ya afloja. Eso encaja con agujetas normales.
    .also = Unos isquios doloridos después de la sesión también encajan con agujetas normales.

# Regla: camino de las agujetas, zona low-back, context first-time, first-month o comeback.
rule-norm-new-lifter = La zona lumbar quedó un poco dolorida después de la sesión, y el peso muerto es nuevo para ti o acabas de volver. La espalda también tiene agujetas, como cualquier músculo.
    .also = Empezar o volver de una pausa también explica una parte: la próxima vez, más ligero.

# Regla: camino de las agujetas y la zona es un músculo de trabajo.
rule-norm-muscle = Un músculo que trabajó quedó dolorido después de la sesión, como mucho 6 sobre 10, y es pronto o ya afloja. No salió ninguna señal de alerta, así que encaja con agujetas normales.
    .also = Un músculo dolorido después de la sesión también encaja con agujetas normales.

## Todo lo demás (nivel: en casa, y te vuelvo a preguntar)

# Regla: todo lo demás.
rule-fallback = Tus respuestas no encajan con ningún patrón que conozca lo bastante bien. Así que aquí va el camino intermedio y prudente.
    .also = Una parte tampoco encaja con ningún patrón que conozca: cuéntame más en la próxima revisión.
