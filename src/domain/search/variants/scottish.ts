// Scottish and Gaelic given names with short forms, and the names that begin with Mac.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Scottish given names with short forms, and family names with Mac and Mc in their spellings; unchecked so far. */
export const scottish = [
  fullAndShort(`
ailidh/eilidh/ayley/eily helen ails, ailsa/elsa/aylsa, aileen/eileen, ainsley/ainslie/aynsley ains
alasdair/alastair/alistair/alister/alisdair alexander al/ally/ali sandy alec, alpin/alpine, angus/aonghas gus
andra andrew drew, archibald/archie/gilleasbuig baldie erchie, athol/atholl, aulay/amhlaidh
beathag rebecca sophia beth, bhreagha/vorgha, blair/blaire, calum/callum/coluim malcolm cal, cameron/camron cam cammy
catriona/catrina/katriona catherine cat trina ceit, ceitidh/katie, christian/kirsty/cairistiona chrissie
coinneach/kenny kenneth ken, coll/colla, craig/kraig, cuthbert cuddie, daibhidh david davie, davie/davey/davy
dearg/derek, diorbhail dorothy, domhnall donald donnie, donella/donalda/dolina dolly, donnchadh duncan dunc
dougal/dugald/dughall doug, douglas doug dougie duggie, duncan dunc dunky, effie/oighrig euphemia erica
eachann/hector eachy, eideard edward, eilean helen, elspeth/elspet elizabeth elsie elspie beth
eoghan/ewen/ewan/euan hugh, eubh eve, ewan/ewen/euan/eoghan/evan, fergus/feargus/fearghas ferg fergie
fearchar/farquhar, fingal/fionnghall fin, finlay/findlay/fionnlagh/finley fin, fiona fi
flora/fionnghal/floraidh flo florrie, forbes/forbis, fraser/frazer/frasier fraz, gavin/gawin gav, gillian gill
gilleasbuig archibald, gillies/giolla, giorsal/grizel grace griselda, gregor/griogair/gregory greg, greer/grier
grizel/grizzel griselda zelda, hamish/seumas james ham, hector/eachann heckie, heather hev, iain/ian/eoin john
innes/aonghas, iona/ionah, isla/islay, iseabail/isabel/ishbel/isobel isa
isobel/ishbel/isabella/iseabal/isbell/isabel isa bel tibbie ella, jean/jeannie/sine jessie jeanie
jessie/jessica/seasaidh jess, jock jack john jockie, keir/kier, keith/keeth, kenna kenny, kenneth/coinneach ken kenny
kentigern/mungo, kirsten/kirstin kirst, kirsty/kirstie/kirstin/ciorstaidh/ciorstag kirst
lachlan/lachlann/lauchlan lachie/lachy, lewis/luthais lou, lileas/lilias/lillias lily, logan/loghan, lorna/lorne
lorne/lorn, ludovic/maoldonaich ludo, mairi/mhairi/vari/mhari/vaari/mairie/varie mary moy
mairead/maighread margaret mysie peigi maggie, maisie/mysie/maisy, malcolm/calum/maolcholuim malc/malky col
malvina mal, marsaili/marsali marjory marcella marjorie marj, marjory/marsaili mysie maidie, meg/megs maggie margaret
minty/araminta mint, moira/moyra/mor mary, mor marion sarah, morag/moragh sarah mo, moray/murray, morven/morvern mo
muir/mure, muireall/muriel/meriel, mungo/munga, murdo/murdoch/murchadh/murdina murd, murray mur muz
neil/niall/neal neilly, ninian/ringan/trinian, norman/tormod norrie, oighrig/effie africa euphemia effrick
padraig/paruig patrick peter pat, peadar/peader peter pete, peigi/peggy, raghnall/ranald ronald reginald ron
raibeart robert rab/rob, rab/rabbie robert, ranald/ranuld ronald ron ran, rhona/rona
robert/robart raibeart rab/rabb/rabbie rob robbie bert bob, roderick/ruairidh/ruaraidh rod roddy rory
rory/ruaridh/ruairidh/ruaraidh/ruari, ross/rosse, rowan/rowen, ruairidh/ruaridh/ruaraidh/ruari/rory roderick, ruth/rut
sandy/sandie/sawney alexander, saundra sandra, senga agnes, seonaid/shona/shonaid/seonag/shonagh janet, seonag joan
seoras/shoras george dod, seumas/hamish/shamus james, shona/seonaid/shonah/shonagh/seona
sheena/sine/jean/sheenagh/sina jane, sheila/sile, sim/shimidh simon, skye/sky/skie, sorcha clara sarah
sorley/somhairle/somerled samuel, stewart/stuart/steaphan stu stewie, struan/sruthan stru, tam/tammy thomas tammas tom
tavish/tamhas thomas tav, tearlach charles charlie, torcuil/torquil torq, tormod norman, torquil/torcuil
uilleam/liam william will bill, uisdean/ewen hugh eugene, una/oona winifred, wallace wally
wullie/willie/wully/will william bill, wilma willa
`),
  spellings(`
macadam mcadam mcadams, macalister mcallister macallister mcalister mcalester, macallan mcallan
macalpine mcalpine mcalpin, macandrew mcandrew, macarthur mcarthur macarther mcarther, macaskill mcaskill
macaulay mcauley mcaulay macauley mccauley mccawley, macauliffe mcauliffe, macavoy mcavoy mcevoy macevoy
macbain mcbain macbean mcbean, macbeth mcbeth, macbride mcbride macbryde, macbrien mcbrien, maccabe mccabe macabe
maccafferty mccafferty mccaffery, maccaffrey mccaffrey mccaffery, maccall mccall mccaul mccole
maccallum mccallum mccallam, maccann mccann mccan, maccarthy mccarthy mccarty maccarty mcarthy mccarthey carthy
maccartney mccartney mccartny macartney, maccarron mccarron mccarren, maccaskill mccaskill
maccaughey mccaughey mccaghey, mccausland macausland mccauslan, maccabee mccabee
macclean maclean mclean mcclean maclaine mclaine mclain mccleane
macclelland mcclelland mcleland mcclellan mclellan maclellan, macclements mcclements
macclenaghan mcclenaghan mcclenahan, maccluskey mccluskey mccloskey mclusky mccluskie mcluskey, mccolgan maccolgan
maccoll mccoll, mccollum mccolum, macconnell mcconnell mcconnel mcconell, macconville mcconville
maccormack mccormack mccormick maccormick mccormac, maccorquodale mccorquodale, maccoy mccoy mckoy
mccracken maccracken mccrackin, maccrae mccrae macrae mcrae mccrea mcrea mccree, mccrory mcrory macrory mccrorie
maccue mccue mchugh, mccullagh mccullough mccullogh mcculloch macculloch mccollough, mccune mcewan mckeown
mccurdy maccurdy, macdermott mcdermott mcdermot macdermot mcdermid macdiarmid mcdiarmid
macdonagh mcdonagh mcdonough macdonough mcdona mcdonogh
macdonald mcdonald macdonell macdonnell mcdonnell mcdonell mcdonalds
macdougall mcdougall macdougal mcdougal mcdugal mcdowell, macdowall mcdowall mcdowell macdowell, macduff mcduff
macelroy mcelroy mackelroy mcilroy macilroy, mcelhinney mcilhinney, mcelhone mcilhone, mcenroe macenroe
mcentee macentee mcintee, macewan mcewan macewen mcewen mcewing mckeown mcuan
macfadden mcfadden mcfaden mcfadyen macfadyen mcfadzean mcphadden
macfarlane mcfarlane macfarland mcfarland mcfarlan mcparland mcparlan mcpartland mcpartlan
macfie mcfie macphie mcphee macphee, macgee mcgee mcghee magee mckee, macgeown mcgeown, macgill mcgill magill
macgillivray mcgillivray mcgillvary, macginley mcginley mcginly mckinley mckinlay mackinlay, macginn mcginn mcgin
macginnis mcginnis mcguinness magennis mcginness mcguiness, macgivern mcgivern, macglynn mcglynn
macgoldrick mcgoldrick mcgoldrich, macgonagle mcgonagle mcgonigle mcgonigal, macgovern mcgovern magovern
macgowan mcgowan mcgown mckowen magowan mcgowen, macgrath mcgrath magrath mcgraw mcgra, macgregor mcgregor mcgreggor
mcgrory macgrory mcrory, macguigan mcguigan mcgoogan mcguckin mcgookin, macguire mcguire maguire
macgurk mcgurk mcgirk, machugh mchugh machue mccue mcque, macilwraith mcilwraith, macinally mcinally mcnally mcanally
macinnes mcinnes macinnis mcinnis mcguinness, macintosh mcintosh mackintosh mckintosh
macintyre mcintyre mcentire macentyre mcintire, macisaac mcisaac mckissack
maciver mciver macivor mcivor mckeever mckeiver, mackay mckay macky mckie mackie mccay mcky mckaye
mackeag mckeag mckeague, mackean mckean mckeane, mckechnie mackechnie mceachern mckechney, mckee mackee mckie mckey
mackellar mckellar mckeller, mckelvey mackelvey mckelvie, mackenna mckenna mckennah
mackenzie mckenzie mackensie mckensie mckinzie, mckeown mackeown mckeon mcewan mcowen mccune mckuen
mackernan mckernan mckiernan mctiernan, mckibbin mckibben mckibbon, mackillop mckillop
mackinnon mckinnon mckinnen mckennon, mckinstry mackinstry, mackirdy mckirdy mccurdy
maclachlan mclachlan mclaughlin mcloughlin maclaughlin mclauchlan mclaughlan mcglaughlin maclauchlan mclochlin mcloughlan
maclaren mclaren maclaurin mclaurin mclarin, maclaverty mclaverty mclafferty, maclay mclay mcclay mcleay macleay
maclean mclean mcclean, macleish mcleish mcclish, maclennan mclennan mclenan mclellan
macleod mcleod mccloud mcloud mccleod, maclintock mclintock mcclintock, mclure mcclure maclure mccluer
macmahon mcmahon mcmann macmann mcmahan, macmanus mcmanus mcmannus, mcmaster macmaster mcmasters, macmichael mcmichael
macmillan mcmillan mcmillen mcmullan mcmullen mcmullin macmullan mcmullon, macmonagle mcmonagle, macmorrow mcmorrow
macmurray mcmurray mcmorrow, macnab mcnab mcnabb macnabb, macnair mcnair mcnare, mcnally macnally mcanally
macnamara mcnamara mcnamarra macnamarra, mcnamee macnamee
macnaughton mcnaughton mcnaughtan macnachtan mcnaught mcnaghten
macneil mcneil macneill mcneill mcneal mcniel macneal mcneall, macnicol mcnicol mcnichol mcnicholl mcnicholas
macniven mcniven, mcnulty macnulty mcanulty, macpartland mcpartland mcpartlin, macphail mcphail mcfall mcphaill
macphee mcphee mcfee macfee mcfie, macpherson mcpherson mcphearson macphersen mcphersons
macquarrie mcquarrie mcquarry, macqueen mcqueen mcquine, mcquaid macquaid mcquade
mcquillan macquillan mcquillen mcquillin, macrae mcrae mccrae mccrea mcrea mcray mccray, macritchie mcritchie
macrobert mcrobert mcroberts, mcshane macshane mcshan, macsorley mcsorley
macsweeney mcsweeney mcswiney mcsween mcsweeny, mctaggart mactaggart mctaggert, mctavish mactavish mctavis
mcternan mctiernan mckiernan mctieran, mcveigh mcvey mcvay macvey mcvea, macvicar mcvicar mcvicker
macwhinnie mcwhinnie mcwhinney, macwilliam mcwilliam mcwilliams macwilliams, auchterlonie ochterlony, baird bard
bethune beaton, boag boak, buchan bucken, colquhoun calhoun cahoun colhoun
cruickshank crookshank cruikshank cruikshanks, culzean cullane, dalziel dalzell dalyell, farquharson farquarson
fordyce fordice, galbraith galbreath galbraithe, geddes geddis, gemmell gemmill gemmel gamble, gilchrist gilcrest
gillan gillen, gowans gowan, haldane haldene, heriot herriot herriott, imrie imry, kilgour kilgore, kinloch kinlock
laidlaw laidlay, lockhart lockheart, menzies mingus, moncrieff moncreiff moncrieffe, monteith menteith, mossman mosman
ochiltree uchiltree, orr or ore, pirie pirrie, pringle pringel, rennie renny rainnie, riach reoch, robertson roberson
ruthven riven, scobie scoby, scrymgeour scrimgeour, strachan strahan strachen, tulloch tullock tullough
urquhart urquhardt, wemyss weems, wylie wyllie
`),
]
