# Se llega cuando: zona lumbar dolorida después de una sesión con más carga, series al fallo o un ejercicio nuevo.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-load-spike-soreness =
    .title = Parece más de lo que tu espalda acostumbra
    .means = Más peso, más duro, más series o algo nuevo: cualquiera de esas cosas da agujetas (dolor muscular), también en la zona lumbar. Cuando lo probaron con espaldas sanas, el dolor llegó como mucho a 4/10 tras un día o dos, y el día 4 se había ido. Los estudios eran pequeños, pero lo tuyo encaja por ahora.
    .do-now =
        1. Sigue en movimiento: paseos, y bisagras de cadera lentas sin peso.
        2. Tu próximo peso muerto: cuando esté en 3/10 o menos y te agaches como siempre.
        3. Empieza con la carga de antes del salto. Desde ahí, como mucho un 10 % más por semana.
    .avoid =
        - No repitas ese salto esta semana.
        - Las agujetas no son la meta, no hace falta buscarlas.
    .see-someone-if = El día 4 sigue igual, sube después del día 3, o hay dolor u hormigueo en una pierna: vuelve. Una pierna pierde fuerza: que te vean hoy.
