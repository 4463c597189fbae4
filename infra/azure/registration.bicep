// The app registration in Entra, by the Microsoft Graph extension (public cloud only). It has no
// secret: the managed identity vouches for it. What an extension cannot do, infra/consent.sh does.
extension microsoftGraphV1

param uniqueName string
param publicUrl string
param identityPrincipalId string

var graph = '00000003-0000-0000-c000-000000000000'
// OnlineMeetings.ReadWrite, delegated: https://learn.microsoft.com/graph/permissions-reference
var onlineMeetings = 'a65f2972-a4f8-4f5e-afd7-69ccb046d5dc'
var accessAsUser = guid(uniqueName, 'access_as_user')
// Teams on desktops and phones, and Teams in browsers.
var teams = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264'
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
]

resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: 'Convene'
  signInAudience: 'AzureADMyOrg'
  web: {
    redirectUris: [
      '${publicUrl}/auth/callback'
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: graph
      resourceAccess: [
        {
          id: onlineMeetings
          type: 'Scope'
        }
      ]
    }
  ]
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: accessAsUser
        value: 'access_as_user'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Use Convene as the signed-in person'
        adminConsentDescription: 'Lets Teams sign people in to Convene.'
        userConsentDisplayName: 'Use Convene as yourself'
        userConsentDescription: 'Lets Teams sign you in to Convene.'
      }
    ]
    preAuthorizedApplications: [
      {
        appId: teams[0]
        delegatedPermissionIds: [
          accessAsUser
        ]
      }
      {
        appId: teams[1]
        delegatedPermissionIds: [
          accessAsUser
        ]
      }
    ]
  }

  resource vouched 'federatedIdentityCredentials@v1.0' = {
    name: '${uniqueName}/managed-identity'
    description: 'The managed identity of the replicas'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identityPrincipalId
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: application.appId
}

output appId string = application.appId
