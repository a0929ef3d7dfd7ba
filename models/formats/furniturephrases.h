// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

/// The words of pages around stories, folded as foldedLine() does. One table a use, one paragraph a language.
namespace tellings::furniture {

// clang-format off

/// The whole line says just this.
inline constexpr auto wholeLines = std::to_array<QStringView>({
    // English
    u"read more", u"read also", u"also read", u"read next", u"read the full story", u"continue reading",
    u"keep reading", u"see also", u"see more", u"show more", u"load more", u"find out more", u"advertisement",
    u"advertisements", u"advert", u"sponsored", u"sponsored content", u"promoted", u"promoted content",
    u"story continues below", u"article continues below", u"story continues below advertisement",
    u"article continues below advertisement", u"article continues after advertisement", u"skip advertisement",
    u"share", u"share this", u"share this article", u"share this story", u"share this page", u"share this with",
    u"share article", u"share on facebook", u"share on twitter", u"share on x", u"share on whatsapp",
    u"share on linkedin", u"share via email", u"facebook", u"twitter", u"whatsapp", u"copy link", u"copy this link",
    u"about sharing", u"print", u"print this page", u"print this article", u"email this article", u"save article",
    u"save for later", u"bookmark", u"comments", u"comment", u"view comments", u"show comments", u"hide comments",
    u"post a comment", u"leave a comment", u"join the conversation", u"have your say", u"sign up", u"sign in",
    u"log in", u"register", u"subscribe", u"subscribe now", u"subscribe today", u"newsletter", u"newsletters",
    u"follow us", u"follow", u"published", u"updated", u"last updated", u"image source", u"image copyright",
    u"getty images", u"play video", u"watch now", u"watch live", u"listen now", u"listen to article",
    u"listen to this article", u"view gallery", u"skip to content", u"skip to main content", u"back to top",
    u"cookie policy", u"privacy policy", u"privacy notice", u"terms of use", u"terms of service",
    u"terms and conditions", u"all rights reserved", u"report a typo", u"report an error", u"menu",
    u"this video can not be played", u"this video cannot be played",
    u"to play this video you need to enable javascript", u"enlarge this image", u"enlarge image", u"toggle caption",
    u"hide caption", u"thank you for reading", u"get in touch", u"editors' picks", u"click here",
    // German
    u"weiterlesen", u"mehr lesen", u"lesen sie auch", u"lesen sie mehr", u"auch interessant", u"anzeige", u"werbung",
    u"teilen", u"artikel teilen", u"drucken", u"artikel drucken", u"artikel merken", u"kommentare",
    u"kommentar schreiben", u"zur startseite", u"newsletter abonnieren", u"jetzt abonnieren", u"jetzt anmelden",
    u"folgen sie uns", u"veröffentlicht", u"aktualisiert", u"zuletzt aktualisiert", u"alle rechte vorbehalten",
    u"bildquelle", u"nach oben", u"artikel anhören", u"artikel hören", u"merkliste",
    // French
    u"lire la suite", u"lire aussi", u"à lire aussi", u"lire plus", u"lire également", u"voir aussi",
    u"en savoir plus", u"publicité", u"partager", u"partager cet article", u"partager l'article", u"imprimer",
    u"commentaires", u"commenter", u"réagir", u"s'abonner", u"abonnez-vous", u"je m'abonne", u"inscrivez-vous",
    u"suivez-nous", u"publié", u"mis à jour", u"tous droits réservés", u"source de l'image", u"écouter l'article",
    u"article réservé aux abonnés",
    // Spanish
    u"leer más", u"lea más", u"lee más", u"lea también", u"lee también", u"leer también", u"seguir leyendo",
    u"más información", u"publicidad", u"anuncio", u"compartir", u"compartir este artículo", u"comentarios",
    u"comentar", u"suscríbete", u"suscríbase", u"suscribirse", u"regístrate", u"iniciar sesión", u"síguenos",
    u"síganos", u"publicado", u"actualizado", u"última actualización", u"todos los derechos reservados",
    u"fuente de la imagen", u"escuchar artículo",
    // Italian
    u"leggi anche", u"leggi di più", u"leggi tutto", u"continua a leggere", u"pubblicità", u"condividi",
    u"condividi questo articolo", u"commenti", u"commenta", u"iscriviti", u"iscriviti alla newsletter", u"abbonati",
    u"seguici", u"pubblicato", u"aggiornato", u"ultimo aggiornamento", u"tutti i diritti riservati",
    u"riproduzione riservata", u"© riproduzione riservata", u"ascolta l'articolo",
    // Portuguese
    u"leia mais", u"leia também", u"ler mais", u"saiba mais", u"veja também", u"continue lendo", u"continuar a ler",
    u"publicidade", u"anúncio", u"compartilhar", u"compartilhe", u"partilhar", u"partilhe este artigo",
    u"comentários", u"assine", u"inscreva-se", u"siga-nos", u"atualizado", u"última atualização",
    u"todos os direitos reservados", u"ouvir artigo",
    // Dutch
    u"lees meer", u"lees ook", u"lees verder", u"meer lezen", u"advertentie", u"deel dit artikel", u"delen",
    u"afdrukken", u"reacties", u"reageer", u"abonneer", u"schrijf je in", u"nieuwsbrief", u"volg ons",
    u"gepubliceerd", u"bijgewerkt", u"laatst bijgewerkt", u"alle rechten voorbehouden", u"luister naar dit artikel",
});

/// The line begins so, goes on for a few words and does not end a sentence; or a colon follows.
inline constexpr auto beginnings = std::to_array<QStringView>({
    // English
    u"read more", u"read also", u"also read", u"read next", u"see also", u"related", u"more on this", u"follow us",
    u"follow us on", u"click here", u"share this", u"image source", u"image copyright", u"sign up to", u"sign up for",
    u"subscribe to", u"watch", u"listen", u"recommended", u"don't miss", u"story continues", u"article continues",
    // German
    u"lesen sie auch", u"lesen sie mehr", u"lesen sie hier", u"mehr zum thema", u"weiterlesen", u"bildquelle",
    u"folgen sie uns", u"auch interessant",
    // French
    u"lire aussi", u"à lire aussi", u"lire également", u"lire la suite", u"voir aussi", u"cliquez ici",
    u"source de l'image", u"suivez-nous",
    // Spanish
    u"lea también", u"lee también", u"leer más", u"lea más", u"te puede interesar", u"le puede interesar",
    u"fuente de la imagen", u"haga clic aquí", u"síguenos en",
    // Italian
    u"leggi anche", u"leggi di più", u"clicca qui", u"seguici su",
    // Portuguese
    u"leia mais", u"leia também", u"veja também", u"clique aqui", u"siga-nos",
    // Dutch
    u"lees ook", u"lees meer", u"lees verder", u"klik hier", u"volg ons",
});

/// Of `beginnings`, those that prose begins with as well: only a colon or the like after them makes them furniture.
inline constexpr auto onlyWithColon =
    std::to_array<QStringView>({u"related", u"watch", u"listen", u"recommended", u"don't miss", u"see also"});

/// The line begins so, whole sentences included.
inline constexpr auto surelyBeginnings = std::to_array<QStringView>({
    // English
    u"sign up to our", u"sign up for our", u"sign up here", u"subscribe to our", u"click here to", u"click here for",
    u"follow us on", u"get our newsletter", u"download our app", u"download the app", u"copyright ©", u"©",
    u"this article was originally published", u"this story was originally published", u"this article first appeared",
    u"get the latest news", u"for more stories like this", u"you can unsubscribe",
    // German
    u"melden sie sich für unseren", u"abonnieren sie unseren", u"hier geht es zu", u"klicken sie hier",
    // French
    u"inscrivez-vous à notre", u"abonnez-vous à notre", u"cliquez ici pour",
    // Spanish
    u"suscríbete a nuestr", u"suscríbase a nuestr", u"haga clic aquí para",
    // Italian
    u"iscriviti alla nostra", u"iscriviti alla newsletter", u"clicca qui per",
    // Portuguese
    u"assine nossa", u"inscreva-se na nossa", u"clique aqui para",
    // Dutch
    u"schrijf je in voor", u"abonneer je op", u"klik hier om",
});

/// A short line that ends so calls for something: "… reporting and analysis: Subscribe".
inline constexpr auto calls = std::to_array<QStringView>({
    u"subscribe", u"subscribe here", u"subscribe now", u"sign up", u"sign up here", u"sign up now", u"click here",
    u"jetzt abonnieren", u"hier anmelden", u"abonnez-vous", u"inscrivez-vous", u"suscríbete", u"iscriviti", u"assine",
    u"abonneer",
});

/// What follows is a caption.
inline constexpr auto captionLabels = std::to_array<QStringView>({
    u"image caption", u"media caption", u"video caption", u"caption", u"bildunterschrift", u"légende",
    u"légende image", u"pie de foto", u"didascalia", u"legenda", u"bijschrift",
});

/// Short lines after it, up to the end, are links to other stories.
inline constexpr auto linkLists = std::to_array<QStringView>({
    u"more on this story", u"more on this", u"more from this section", u"more like this", u"more stories", u"related",
    u"related articles", u"related stories", u"related topics", u"related content", u"related internet links",
    u"related links", u"most read", u"most popular", u"most viewed", u"top stories", u"trending", u"trending now",
    u"recommended", u"recommended for you", u"you may also like", u"you might also like", u"what to read next",
    u"around the bbc", u"around the web", u"from around the web", u"mehr zum thema",
    u"das könnte sie auch interessieren", u"das könnte dich auch interessieren", u"meistgelesen",
    u"sur le même sujet", u"dans la même rubrique", u"les plus lus", u"te puede interesar", u"le puede interesar",
    u"lo más leído", u"lo más visto", u"noticias relacionadas", u"temas relacionados", u"potrebbe interessarti",
    u"articoli correlati", u"i più letti", u"mais lidas", u"mais lidos", u"notícias relacionadas", u"gerelateerd",
    u"gerelateerde artikelen", u"meest gelezen",
});

/// Besides numbers all that a line about reading time, comments and shares has.
inline constexpr auto readingTime = std::to_array<QStringView>({
    u"min", u"mins", u"minute", u"minutes", u"read", u"reading", u"time", u"lesezeit", u"minuten", u"lesedauer",
    u"temps", u"de", u"lecture", u"lectura", u"tiempo", u"minutos", u"minuto", u"tempo", u"di", u"lettura", u"minuti",
    u"leitura", u"leestijd", u"minuut", u"ca", u"about", u"words",
});

/// Of these one at least has to be there.
inline constexpr auto readingTimeKeys = std::to_array<QStringView>(
    {u"read", u"reading", u"lesezeit", u"lesedauer", u"lecture", u"lectura", u"lettura", u"leitura", u"leestijd"});

/// After a number, and nothing else: "45 comments".
inline constexpr auto counters = std::to_array<QStringView>({
    u"comments", u"comment", u"shares", u"share", u"likes", u"views", u"kommentare", u"kommentar", u"commentaires",
    u"comentarios", u"commenti", u"comentários", u"reacties",
});

// clang-format on

} // namespace tellings::furniture
