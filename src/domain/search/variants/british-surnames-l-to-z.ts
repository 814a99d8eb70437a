// Family names of England and all of Britain that are written in several ways, L to Z. Written for this project from
// general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and correct on
// a screen.

import { spellings } from './notation.ts'

/** British family names from L to Z in their spellings; unchecked so far. */
export const britishSurnamesLToZ = spellings(`
lacey lacy, laing lang laign, laidlaw laidlow, laird lard, lamb lambe, lambert lambart, lancaster lankester
lane layne laine, langley langly, lawler lawlor lalor lawless, lawrence laurence lawrance laurance
lawrie laurie lowrie lowry, lawton laughton, layton leighton leyton, lea lee leigh ley, leach leech
leadbetter leadbeater ledbetter leadbitter, lees leas, lennon lennan lenin, lennox lenox, leonard lenard lennard
leslie lesley lessley, lester leicester, levy levi levey, lewin lewen, lewis louis lewes, liddell liddle lidell
lightfoot litefoot, lilley lilly lillie, lindley lindly linley, lindsay lindsey linsey lindsy, lister lyster
little lyttle littel lytle, littlewood lyttlewood, livesey livesay, livingston livingstone levingston
lloyd loyd floyd, locke lock, lodge lodges, logan logen, lomas lomax, long longe, longden longdon, lonsdale londsdale
lord lorde, loughlin laughlin lochlin, love luv, lovell lovel, lovett lovet lovatt, low lowe lo, lowther louther
lucas lukas, ludlow ludlowe, lund lunde, lunn lun, lynch linch, lynn linn lyn, lyon lyons lions lion, machin machen
mackay mackie mckay mackey mccay, maddison madison, maddocks maddox madocks, maguire mcguire mcgwire, maher meagher
mahon mahone, mahoney mahony mahonny, main maine mayne, major majer, malcolm malcom, mallett mallet, malley mally
mallinson malinson, malone mallone, maloney moloney mullowney, mann man, manning maning, margetts margetson
markham marcham, marks marx, marlow marlowe, marriott marriot maryat, marsden marsdon, marsh marshe, marshall marshal
martin martyn marten martins, maskell maskill, massey massie massy, masters master, mather mathers
mathieson matheson matthewson mathewson, matthews mathews matthew mathew, maude maud mawd, maughan mawn
maxwell maxwel, may maye, mayer meyer mayor myer, maynard maynerd, mayo mayow, mead meade, meadows meadow
mears meares, medley medly, mellor meller mellors, melville melvill, menzies mingies, mercer merser, meredith meredyth
merrick meyrick, merritt merrit marriott, metcalf metcalfe, michell mitchell mitchel michel, middleton midleton
miles myles, mill mills, millar miller milar millard, milligan milliken mulligan millican, milne miln milnes
milner millner, milton mylton, minns mynns, mitchelson michelson, moffat moffatt moffett moffitt, mohan moan
molloy moloy mulloy, monaghan monahan, monk monks, montague montagu, montgomery montgomerie, moody moodie
mooney moony, moor moore more muir moores, moorcroft morecroft, moorhouse morehouse, moran morran, morgan morgen
morley morly, morrell morrel, morris maurice morriss morrice, morrison morison morrisson, morrissey morrisey
morrow morro, mortimer mortimore, morton moreton, moseley mosley mosely, moss mosse, mottram motram
mountford mountfort mumford, moyes moyse, muir mure, mulholland mulhollan, mullen mullan mullin mullins mullens mulin
mulligan mulligen, munro monro munroe monroe, munday mundy mondey, murdoch murdock, murphy murphey murfy
murray murrey murry moray, murtagh murta, musgrave musgrove, myers miers mires, nadin naden, nash nashe
naylor nayler nailor, neal neale neil neill niel neile, neary neery, needham nedham, nelson neilson nielson nielsen
nesbit nesbitt nisbet nesbet, nettleton nettelton, neville nevill nevil, newby newbie, newell newall newel nuwell
newman newmen, newsome newsom newsham, nichol nicol nicoll nicholl nickle nicolle nickell
nicholls nichols nicols nicolls nickolls nickels, nicholson nicolson nickolson, nixon nickson, noakes nokes oakes
noble nobel, nolan nowlan nolen, noon noone, norman normand, norris norriss noris, north northe, nowell noel
nugent newgent, nunn nun, nuttall nuttal nutall, oakes oaks, oakley oakly okely, oates oats, ogden ogdon
ogilvie ogilvy oglevie, oldham oldam, oliver olliver, ollerenshaw ollerinshaw, olsen olson olsson, orchard orcherd
ormerod ormrod, osborne osborn osbourne osbourn osbon, osgood osgoode, oswald oswold, otley ottley, owen owens owain
oxley oxly, packer packard, page paige, paget padgett pagett paggett, painter paynter, paisley paisly, palfrey palfry
pardoe pardo, parish parrish, parkes parks parke, parkin parkins, parnell parnall, parr par, parrott parrot perrott
parry parrie, parsons parson, partridge partrige, pascoe pasco, patel patell
paterson patterson pattison pattinson patteson, patrick patric, patton paton patten, paul pawle, pavey pavy
payne paine pain, peake peak peek, pearce pierce pearse peirce piers pearcey, pearson pierson peirson, peart perte
pedley pedly, peel peele, pell pelle, pendlebury pendelbury, pengelly pengelley, pennington penington
penny penney pennie, percival perceval, percy percey, perkins perkin parkins, perry perrie, peters peter
peterson petersen pedersen, petty pettie pettitt, pettit petit pettitt, phelan whelan, phelps phelp
philips phillips philipps phillipps philip phillip phillpots, phillipson philipson, philpott philpot phillpotts
phipps phips, pickard piccard, pickering pickerin, pickersgill pickersgil, pickles pickels, pigott piggott pigot
pike pyke, pilkington pilkinton, piper pyper, pitt pitts, platt platts, plummer plumer, pollard polard
pollock polock pollok, poole pool, pope popes, postlethwaite posthlewaite, potts pott, poulter polter, pounder pownder
povey povy, powell powel, power powers, pratt prat, prendergast pendergast, prescott prescot, price pryce preece prees
prichard pritchard pritchett prichett, priest preist, priestley priestly, prince prynce, prior pryor, probert proberts
procter proctor, prosser prossor, proud proude, pryce price, pugh pew, pullen pullin pulleyn, purcell pursell
purdy purdie, purvis purves, pye pie, quick quicke, quigley quigly, quinn quin, quirk quirke
radcliffe ratcliffe radcliff ratcliff, rae ray rea wray, rafferty raferty, rainford raynford, raleigh rawley
ralph rolfe, ramsay ramsey ramsy, ramsbottom ramsbotham, randall randell randle randal, rankin rankine
ratcliff radclyffe, raven ravan, rawlings rawlins rawlinson, raymond raymont, rayner raynor reyner
read reed reid reade, reardon riordan, redfern redfearn, redmond redman, reece rees reese rhys reeces, reeve reeves
regan reagan, reilly riley reily rielly reiley, renshaw renshawe, reynolds reynold renolds
rhodes roads rhoades rodes roades, rice rhys, rich ritch, richards richard, richardson richerdson richards
richmond richmand, rickard rickards rickett, ricketts rickets, riddell riddle, ridgway ridgeway, ridley ridly
rigby rigbey, ripley riply, ritchie richie, ritson rittson, roach roche roch, robbins robins robyns
roberts robarts robert, robertson robartson, robinson robison robbinson, rodgers rogers roger rodger
roe rowe row wroe, rolfe rolph ralph, rooney roony, roscoe rosco, rose roze, ross rosse, rossiter rositer
rothwell rothwel, rourke ruarke roark, rouse rowse, rowan rowen, rowbottom rowbotham rowbotton
rowland rowlands roland, rowley rowly, rowlinson rawlinson, royle royal, rudd rud, ruddock ruddick
russell russel rusell, rutherford rutherfurd, ryan ryen, ryder rider, sadler saddler, salisbury salsbury sailsbury
salmon sammon, salter salta, sampson samson simpson, samuel samuels, sanders saunders sandars, sanderson saunderson
sandford sanford, sands sandys, sargent sergeant sargeant sarjeant, saville savile savill, savage savidge
sawyer soyer, saxon saxton, sayers sayer sears, scanlon scanlan, schofield scholfield scofield, scholes skoles
scott scot, scully skully, seal seale, searle searl serle, seddon sedden, sedgwick sedgewick, selby selbie
sellars sellers sellar, seward sewerd, sexton saxton, seymour seymore seamore, shackleton shackelton, shanks shank
shannon shanon, sharkey sharky, sharp sharpe, sharples sharpless, sharrock sharrocks, shaw shawe, shea shee shay
shearer sheerer, sheehan shehan, sheldon shelden, shelley shelly, shepherd sheppard shepard shephard sheperd shepperd
sheridan sherridan, sherlock shurlock, sherman shearman, shields shiels sheilds shield sheils, shipley shiply
short shorte, siddall siddle siddell, sidebottom sidebotham sidebothom, silva sylva, silver sylver
simmonds simmons symonds simonds symmonds simons symons, simms sims symes sim symms, simpson simson
sinclair sinclare stclair, skelly skelley, slack slacke, slade slaid, slater slator sclater, sloan sloane, small smale
smart smarte, smedley smedly, smith smyth smythe smithe, smithson smythson, smollett smollet, snell snel, snow snowe
snowden snowdon, somers summers sommers, somerville summerville, southall southal, southern sothern
sparks sparkes sparke, spears speirs spiers speers, speight spate, spence spens, spencer spenser, squire squires
stacey stacy, stafford staford, stainton stanton staunton, standish standishe, stanford stamford, stanley stanly
staples staple, stark starke, steadman stedman steedman, steel steele steal
stephens stevens stephen steven stephan stevans, stephenson stevenson stevensen, sterling stirling
stewart stuart steward stewert, stiles styles, stock stocks, stoddart stoddard, stokes stoakes, stone stones
storey story storrie, stott stot, strachan straughan strawn strahan, straw strawe, street streete, strong stronge
stubbs stubs, sturgess sturges sturgis, sugden sugdon, sullivan sulivan sullavan, summerfield somerfield
sutcliffe sutcliff suttcliffe, sutherland southerland, swain swaine swayne, swan swann, sweeney sweeny mcsweeney
swift swifte, swindells swindell, sykes sikes, symington simington, taggart tagart, tait tate tayt, talbot talbott
tattersall tattersal, taylor tayler tailor tayleur, teale teal, telfer telford, tempest tempist, temple tempel
tennant tenant, terry terrey, thackeray thackray thackery, thomas tomas thommas
thompson thomson tomson tompson thomsen, thorne thorn, thornley thornly, thorpe thorp, threlfall thelfall
tierney tiernan, tighe tigue, tilley tilly, timmins timmons tymmins, timms tims timbs
tindall tyndall tindal tindale tyndale, titterington titterinton, todd tod, tolson toulson, tomkins tompkins tomkin
tomlinson thomlinson, toms thoms, toner tonner, tong tonge, toole tool, topping toppin, townsend townshend townend
towers tower, tracey tracy treacy, trainor trainer treanor traynor, travers travis traverse, treadwell tredwell
tremayne tremaine, trevor trefor, troughton trowton, truman trueman, tully tulley, turnbull trumbull turnbul
tweddle tweedle tweddell, twigg twigge, tyler tiler, tyrrell tirrell tyrell, underhill underhil, urquhart urquart
valentine ballantyne, vance vans, varley varly, vaughan vaughn vaughen, veitch veach, venables venable, vernon vernan
vickers vicars vickars, vincent vinsent, vine vines, wade waide, wainwright wainright waynewright
waite waites wait weight waits, wakeley wakely, walden waldon, wales wayles, wall walls, wallace wallis wallice walace
walmsley walmesley walmsly, walsh walshe welsh welch, walter walters, warburton warberton, ward warde, wardle wardell
waring wareing, warren warran, warrington warington, warwick worrick, waterhouse watterhouse, waterman watermen
waters watters, watkin watkins, watt watts wat, waugh waughe, way whay, wayne wain, weaver weever, webb web webbe
weekes weeks wickes, weir wear weere, welch welsh walsh, wells welles, west weste, whalley whaley walley
wharton warton, wheatley wheatly, whelan phelan whealan whelen, whitaker whittaker whiteaker whitacre
whitbread whitebread, white whyte wight, whitehead whithead, whitehouse whithouse, whiteley whitley whitely
whitfield whitefield, whitham witham, whiting whyting, whitlock whitelock, whitmore whitmoor, whittle whitall
whyte white, wickham wykeham, widdowson widowson, wiggins wiggans, wilcox willcox wilcocks willcocks, wild wilde wylde
wildman wyldman, wilkes wilks, wilkie wilky, wilkins wilkin, wilkinson wilkenson, willett willet willetts
williams william willams, williamson wiliamson, willis williss wyllis, willoughby willoby, wills will
wilmot willmott wilmott, wilson willson, winder wynder, windsor winsor, winstanley winstanly, winter winters wynter
wise wyse, witherspoon wotherspoon, wood woods woode, woodall woodhall, woodhead woodhed, woodhouse wodehouse
woodruff woodroffe woodrough, woodward woodard, wooldridge woolridge, wooley woolley wolley, wooton wootton wotton
worrall worrell worral, worsley worsly, worthington worthinton, wray ray rae, wren wrenn, wright right wrighte
wyatt wyat whyatt, wylie wiley wyllie whiley, wynne wynn winn, yardley yardly, yates yeates yeats yate
yeoman yeomans youmans, york yorke, young younge yong, yule yuill yuile youll
`)
